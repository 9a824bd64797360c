import { type Attached, fileLimits, largestFile, largestTogether } from "./attached-file.ts";
import { isHeic, jpegOfHeic } from "./heic.ts";
import { FileUpload, type UploadEvents, type UploadRefusal, type UploadState } from "./upload.ts";

/** A file that is not attached yet. */
export interface PendingUpload {
  key: number;
  name: string;
  /** What the browser believes it is. */
  mediaType: string;
  size: number;
  sent: number;
  state: UploadState;
  refusal?: UploadRefusal;
  /** A refusal of the moment, which may be asked again. */
  retryable: boolean;
}

type Way = Pick<FileUpload, "start" | "pause" | "cut" | "giveUp">;
interface Held extends PendingUpload {
  source: File;
  way?: Way;
}

/** What somebody writes, and to whom it matters what becomes of its files. */
export interface Letter {
  value: readonly Attached[];
  onChange: (files: Attached[]) => void;
  onDone: (name: string) => void;
  onRefused: (name: string, refusal: UploadRefusal) => void;
}

const passing = new Set<UploadRefusal>(["UNAVAILABLE", "UNAUTHENTICATED", "QUOTA", "TOO_MANY"]);
const isWorking = ({ state }: PendingUpload) => state !== "REFUSED";

/** Files on their way beside those that are attached: sent, cut, gone on with, refused, given up. */
export class UploadList {
  #held: readonly Held[] = [];
  #letter: Letter | undefined;
  #lastKey = 0;
  readonly #listeners = new Set<() => void>();
  readonly #begin: (file: File, events: UploadEvents) => Way;

  constructor(begin = (file: File, events: UploadEvents): Way => new FileUpload(file, events)) {
    this.#begin = begin;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly pending = (): readonly PendingUpload[] => this.#held;
  readonly isWorking = () => this.#held.some(isWorking);

  /** What the letter is now: it changes while files are on their way. */
  follow(letter: Letter) {
    this.#letter = letter;
  }

  readonly add = (files: readonly File[]) => {
    for (const source of files) {
      const { name, size, type: mediaType } = source;
      const refusal = this.#refusalBefore(source);
      const key = ++this.#lastKey;
      const begun = { key, name, mediaType, size, sent: 0, retryable: false, source };
      this.#keep([
        ...this.#held,
        { ...begun, state: refusal ? "REFUSED" : "SENDING", ...(refusal && { refusal }) },
      ]);
      if (refusal) this.#letter?.onRefused(name, refusal);
      else void this.#send(key, source);
    }
  };

  pause(key: number) {
    void this.#find(key)?.way?.pause();
  }

  resume(key: number) {
    void this.#find(key)?.way?.start();
  }

  retry(key: number) {
    const held = this.#find(key);
    if (!held) return;
    this.#change(key, { state: "SENDING", sent: 0 });
    void this.#send(key, held.source);
  }

  remove(key: number) {
    void this.#find(key)?.way?.giveUp();
    this.#keep(this.#held.filter((one) => one.key !== key));
  }

  /** The network went. */
  cutAll() {
    for (const { state, way } of this.#held) if (state === "SENDING") void way?.cut();
  }

  /** The network is back. */
  resumeAll() {
    for (const { state, way } of this.#held) if (state === "CUT") void way?.start();
  }

  giveUpAll() {
    for (const { key } of this.#held) this.remove(key);
  }

  async #send(key: number, source: File) {
    const refuse = (refusal: UploadRefusal) => {
      if (!this.#find(key)) return;
      this.#change(key, { state: "REFUSED", refusal, retryable: passing.has(refusal) });
      this.#letter?.onRefused(source.name, refusal);
    };
    const file = isHeic(source) ? await jpegOfHeic(source) : source;
    if (file === undefined) return refuse("HEIC");
    // It was taken away meanwhile.
    if (!this.#find(key)) return;
    const way = this.#begin(file, {
      onState: (state) => this.#change(key, { state }),
      onProgress: (sent) => this.#change(key, { sent }),
      onRefused: refuse,
      onDone: (card) => {
        this.#keep(this.#held.filter((one) => one.key !== key));
        if (!this.#letter) return;
        // Several may end before the form is drawn again: each adds to what the last one left.
        const value = [...this.#letter.value.filter(({ id }) => id !== card.id), card];
        this.#letter = { ...this.#letter, value };
        this.#letter.onChange(value);
        this.#letter.onDone(card.name);
      },
    });
    this.#change(key, { way, size: file.size });
    await way.start();
  }

  /** What one knows without asking. */
  #refusalBefore({ size }: File): UploadRefusal | undefined {
    const all = [...(this.#letter?.value ?? []), ...this.#held.filter(isWorking)];
    if (size === 0) return "EMPTY";
    if (size > largestFile) return "TOO_LARGE";
    if (all.length >= fileLimits.count) return "TOO_MANY";
    return all.reduce((sum, one) => sum + one.size, size) > largestTogether ? "TOO_MUCH" : undefined;
  }

  #find(key: number) {
    return this.#held.find((one) => one.key === key);
  }

  #change(key: number, values: Partial<Held>) {
    this.#keep(this.#held.map((one) => (one.key === key ? { ...one, ...values } : one)));
  }

  #keep(held: readonly Held[]) {
    this.#held = held;
    for (const listener of this.#listeners) listener();
  }
}
