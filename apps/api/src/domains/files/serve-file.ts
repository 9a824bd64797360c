import type { Readable } from "node:stream";

import type { FastifyReply, FastifyRequest } from "fastify";

import { StorageError, type Storage } from "../../platform/storage/storage.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { rangeOf } from "./byte-range.ts";
import { servedAs } from "./file-kinds.ts";
import type { ServedFileRow } from "./files.queries.ts";

export const looks = ["original", "preview", "thumbnail"] as const;
/** The file itself, or an image made of its points to look at. */
export type Look = (typeof looks)[number];

/** `filename*` says it to all browsers; the other to what is very old. */
const attachment = (name: string): string =>
  `attachment; filename="${name.normalize("NFD").replace(/[^\x20-\x7E]|["\\%]/g, "")}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`;

interface Served {
  file: ServedFileRow;
  look: Look;
  /** Whether who asked may still read it: asked again as long as it goes. */
  isStillAllowed(): Promise<boolean>;
}

/** Sends a file that the viewer may read: nothing in it runs here, and nothing of it stays in a cache. */
export async function serveFile(
  request: FastifyRequest,
  reply: FastifyReply,
  storage: Storage,
  { file, look, isStillAllowed }: Served,
): Promise<FastifyReply> {
  const isOriginal = look === "original";
  const key = `${file.storageKey}/${look}`;
  const size = isOriginal ? file.size : await sizeOf(storage, key);
  const ifRange = request.headers["if-range"];
  const etag = `"${look[0]}-${file.sha256.slice(0, 32)}"`;
  const range = rangeOf(ifRange === undefined || ifRange === etag ? request.headers.range : undefined, size);
  // Read before anything is said: what cannot be read is no file of that length.
  const isRead = request.method === "GET" && range !== undefined;
  const content = isRead ? await answered(storage.get(key, range ?? undefined)) : undefined;
  void reply.headers({
    "Content-Type": isOriginal ? servedAs(file.mediaType) : "image/webp",
    "Content-Disposition": isOriginal ? attachment(file.name) : "inline",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow",
    "Accept-Ranges": "bytes",
    ETag: etag,
  });
  if (range === undefined) return reply.code(416).header("Content-Range", `bytes */${size}`).send();
  void reply.header("Content-Length", range ? range.last - range.first + 1 : size);
  if (range) void reply.code(206).header("Content-Range", `bytes ${range.first}-${range.last}/${size}`);
  return reply.send(content && whileAllowed(content, isStillAllowed));
}

/** A right that ends, ends a download under way: what did not leave yet does not leave. */
function whileAllowed(content: Readable, isStillAllowed: () => Promise<boolean>): Readable {
  const timer = setInterval(() => {
    isStillAllowed().then(
      (allowed) => allowed || content.destroy(new Error("It may not be read any more.")),
      (error: unknown) => content.destroy(error as Error),
    );
  }, 1000);
  return content.once("close", () => clearInterval(timer));
}

async function sizeOf(storage: Storage, key: string): Promise<number> {
  const size = await answered(storage.size(key));
  if (size === null) throw new StorageError("MISSING", key);
  return size;
}

async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StorageError && error.code === "UNAVAILABLE")
      throw new RouteError(503, "UNAVAILABLE", "Files cannot be read now: try again later.");
    throw error;
  }
}
