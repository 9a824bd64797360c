import type { DetailedError, Upload as TusUpload } from "tus-js-client";
import { postJson, RequestProblem } from "../../platform/requests.ts";
import type { AttachedFile } from "./attached-file.ts";

/** Why a file was not taken: a code to choose words by. */
export type UploadRefusal =
  | "EMPTY"
  | "RUNS"
  | "NOT_WHAT_IT_SAYS"
  | "UNKNOWN_KIND"
  | "BROKEN_IMAGE"
  | "TOO_LARGE_IMAGE"
  | "HEIC"
  | "TOO_LARGE"
  | "TOO_MUCH"
  | "TOO_MANY"
  | "QUOTA"
  | "UNAUTHENTICATED"
  | "UNAVAILABLE";

/** PAUSED: by whoever sends. CUT: the network went, and it goes on by itself when it returns. */
export type UploadState = "SENDING" | "PAUSED" | "CUT" | "CHECKING" | "DONE" | "REFUSED";

export interface UploadEvents {
  onState: (state: UploadState) => void;
  onProgress: (sent: number) => void;
  onDone: (file: AttachedFile) => void;
  onRefused: (refusal: UploadRefusal) => void;
}

const mebibyte = 1024 * 1024;
/** What is sent at once: on a bad network, little is sent twice. */
const chunkSize = 2 * mebibyte;
const retryDelays = [500, 1500, 3000, 6000, 12_000];

/** Refusals that are said with a status; all others have their code. */
const refusalOf = ({ originalResponse }: DetailedError): UploadRefusal | undefined => {
  const status = originalResponse?.getStatus();
  if (!originalResponse || status === undefined || status === 0 || status >= 500) return undefined;
  const code = codeIn(originalResponse.getBody());
  if (code !== undefined) return code;
  if (status === 401) return "UNAUTHENTICATED";
  return status === 413 ? "TOO_LARGE" : undefined;
};

const codeIn = (body: string): UploadRefusal | undefined => {
  try {
    return (JSON.parse(body) as { code?: UploadRefusal }).code;
  } catch {
    return undefined;
  }
};

interface Outcome {
  state: "UPLOADING" | "CHECKING" | "READY" | "REFUSED";
  file?: AttachedFile;
  refusal?: UploadRefusal;
}

/** One file on its way. A cut waits for the network; what is refused is said; nothing is lost silently. */
export class FileUpload {
  readonly #file: File;
  readonly #events: UploadEvents;
  #tus: TusUpload | undefined;
  #given = false;

  constructor(file: File, events: UploadEvents) {
    this.#file = file;
    this.#events = events;
  }

  /** Begins, or goes on where it was cut. */
  async start(): Promise<void> {
    this.#events.onState("SENDING");
    try {
      this.#tus ??= await this.#create();
    } catch {
      // The code of uploads could not be fetched: the network went before.
      this.#cut();
      return;
    }
    if (!this.#given) this.#tus.start();
  }

  /** Stops; what came so far waits for `start`. */
  async pause(): Promise<void> {
    await this.#tus?.abort();
    if (!this.#given) this.#events.onState("PAUSED");
  }

  /** The network went: a request that nobody answers is not waited for. */
  async cut(): Promise<void> {
    await this.#tus?.abort();
    this.#cut();
  }

  /** Gives it up: nothing of it stays. */
  async giveUp(): Promise<void> {
    this.#given = true;
    await this.#tus?.abort();
    const address = this.#tus?.url;
    if (address) await discard(address);
  }

  async #create(): Promise<TusUpload> {
    const { Upload } = await import("tus-js-client");
    const upload: TusUpload = new Upload(this.#file, {
      endpoint: "/files/upload",
      metadata: { filename: this.#file.name },
      chunkSize,
      retryDelays,
      // A shared computer keeps no trace of what was sent.
      storeFingerprintForResuming: false,
      onShouldRetry: (error) => navigator.onLine && refusalOf(error) === undefined,
      onProgress: (sent) => this.#events.onProgress(sent),
      onSuccess: () => void this.#ask(),
      onError: (error) => this.#failed(error as DetailedError),
    });
    return upload;
  }

  #failed(error: DetailedError): void {
    if (this.#given) return;
    const refusal = refusalOf(error);
    if (refusal === undefined) return this.#cut();
    // It may be tried again from the beginning.
    this.#tus = undefined;
    this.#refuse(refusal);
  }

  #cut(): void {
    if (!this.#given) this.#events.onState("CUT");
  }

  #refuse(refusal: UploadRefusal): void {
    if (this.#given) return;
    this.#events.onState("REFUSED");
    this.#events.onRefused(refusal);
  }

  /** All of it came: what the school's server says that it is. */
  async #ask(tries = 0): Promise<void> {
    if (this.#given) return;
    this.#events.onState("CHECKING");
    const id = this.#tus?.url?.split("/").at(-1);
    try {
      const { state, file, refusal } = await postJson<Outcome>(`/files/own/${id}`);
      if (this.#given) return;
      if (state === "READY" && file) {
        this.#events.onState("DONE");
        this.#events.onDone(file);
      } else if (state === "REFUSED") this.#refuse(refusal ?? "UNAVAILABLE");
      else if (tries < 60) setTimeout(() => void this.#ask(tries + 1), 1000);
      else this.#cut();
    } catch (problem) {
      const code = problem instanceof RequestProblem ? problem.code : "UNAVAILABLE";
      if (code === "UNAUTHENTICATED" || code === "NOT_FOUND") {
        this.#tus = undefined;
        this.#refuse(code === "NOT_FOUND" ? "UNAVAILABLE" : code);
      } else this.#cut();
    }
  }
}

/** Forgets an upload; one that something holds already stays with it. */
export const discard = async (address: string) => {
  await fetch(address, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0" }, keepalive: true }).catch(
    () => {},
  );
};
