import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer, json } from "node:stream/consumers";

import { DataStore, ERRORS, Upload } from "@tus/server";

import { isMissing, type Storage, StorageError } from "./storage.ts";

/** What is kept of an upload beside its pieces. */
interface UploadInfo {
  size: number;
  metadata: Record<string, string | null>;
  createdAt: string;
  /** In their order. */
  pieces: { name: string; size: number }[];
}

/** Bytes that wait in memory before they are kept. */
const pieceSize = 1024 * 1024;

const folderOf = (id: string): string => `uploads/${id}`;
const received = ({ pieces }: UploadInfo): number => pieces.reduce((sum, { size }) => sum + size, 0);

/** Where uploads grow, cut and gone on with, until they are whole: pieces in the one storage, wherever that is. */
export class UploadStore extends DataStore {
  readonly #storage: Storage;
  readonly #expiration: number;

  /** Milliseconds that an upload may take. */
  constructor(storage: Storage, expiration: number) {
    super();
    this.#storage = storage;
    this.#expiration = expiration;
    this.extensions = ["creation", "creation-with-upload", "termination", "expiration"];
  }

  override getExpiration(): number {
    return this.#expiration;
  }

  override async create(upload: Upload): Promise<Upload> {
    upload.creation_date ??= new Date().toISOString();
    const { id, size = 0, metadata = {}, creation_date: createdAt } = upload;
    await answered(this.#keep(id, { size, metadata, createdAt, pieces: [] }));
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const info = await answered(this.#info(id));
    const { size, metadata, createdAt } = info;
    return new Upload({ id, size, metadata, creation_date: createdAt, offset: received(info) });
  }

  /** What came is kept, also when the rest does not come. */
  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const info = await answered(this.#info(id));
    // Somebody else went on with it meanwhile.
    if (received(info) !== offset) throw ERRORS.INVALID_OFFSET;
    let waiting: Buffer[] = [];
    let waitingSize = 0;
    const flush = async (): Promise<void> => {
      if (waitingSize === 0) return;
      const [content, name] = [Buffer.concat(waiting), randomUUID()];
      [waiting, waitingSize] = [[], 0];
      await this.#storage.put(`${folderOf(id)}/${name}`, content);
      info.pieces.push({ name, size: content.length });
    };
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        waiting.push(chunk);
        waitingSize += chunk.length;
        if (waitingSize >= pieceSize) await answered(flush());
      }
    } finally {
      await answered(flush().then(() => this.#keep(id, info)));
    }
    return received(info);
  }

  /** All that came so far. */
  async read(id: string): Promise<Readable> {
    const { pieces } = await this.#info(id);
    const storage = this.#storage;
    return Readable.from(
      (async function* () {
        for (const { name } of pieces) yield buffer(await storage.get(`${folderOf(id)}/${name}`));
      })(),
      { objectMode: false },
    );
  }

  override async remove(id: string): Promise<void> {
    await answered(this.#storage.deleteUnder(folderOf(id)));
  }

  async #info(id: string): Promise<UploadInfo> {
    return (await json(await this.#storage.get(`${folderOf(id)}/info`))) as UploadInfo;
  }

  async #keep(id: string, info: UploadInfo): Promise<void> {
    await this.#storage.put(`${folderOf(id)}/info`, Buffer.from(JSON.stringify(info)));
  }
}

/** A refusal, as tus tells it: `body` is for the page that asked. */
export class UploadRefusal extends Error {
  readonly status_code: number;
  readonly body: string;

  constructor(status: number, body: object, cause?: unknown) {
    super(JSON.stringify(body), { cause });
    this.status_code = status;
    this.body = JSON.stringify(body);
  }
}

/** What the storage answers, as tus says it: an upload that is not there is given up, one that waits is not. */
export async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (isMissing(error)) throw ERRORS.FILE_NOT_FOUND;
    if (!(error instanceof StorageError)) throw error;
    const status = error.code === "FULL" ? 507 : 503;
    throw new UploadRefusal(status, { code: "UNAVAILABLE", message: "Try again later." }, error);
  }
}
