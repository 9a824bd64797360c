import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

import { DeliveryError } from "./delivery-error.ts";

export interface Encoding {
  /** A label that TextDecoder knows. */
  label: string;
  /** Said when the file is not what it declares. */
  warning?: string;
}

const utf8 = "utf-8";
const fallback = "windows-1252";

function byteOrderMark(start: Buffer): string | undefined {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return utf8;
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return undefined;
}

const declared = (start: Buffer): string | undefined =>
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(start.toString("latin1"))?.[1];

function decoderLabel(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Reads the whole file once: text of another encoding that happens to be valid UTF-8 is not met in practice. */
async function looksLike(path: string): Promise<"ASCII" | "UTF8" | "OTHER"> {
  let accented = false;
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const chunk = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    // A character may be cut by the end of the chunk: its bytes wait for the next one.
    const whole = wholeCharacters(chunk);
    if (!isUtf8(chunk.subarray(0, whole))) return "OTHER";
    accented ||= chunk.some((byte) => byte > 0x7f);
    rest = Buffer.from(chunk.subarray(whole));
  }
  if (rest.length > 0) return "OTHER";
  return accented ? "UTF8" : "ASCII";
}

function wholeCharacters(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? chunk.length - back : chunk.length;
  }
  return chunk.length;
}

/** How a file is really written: its byte order mark, else what it declares where the bytes agree, else windows-1252. */
export async function detectEncoding(path: string, file: string): Promise<Encoding> {
  const start = await readStart(path);
  const mark = byteOrderMark(start);
  if (mark) return { label: mark };

  const name = declared(start);
  const label = name === undefined ? undefined : decoderLabel(name);
  const looks = await looksLike(path);
  if (label === undefined || label === utf8 || label.startsWith("utf-16")) {
    if (looks !== "OTHER") {
      return {
        label: utf8,
        ...(name && !label && { warning: `declares the unknown encoding “${name}”; read as UTF-8` }),
      };
    }
    if (name && !label) throw new DeliveryError(`its encoding “${name}” is unknown`, { file, line: 1 });
    return { label: fallback, warning: `is not in ${name ?? "UTF-8"}; read as ${fallback}` };
  }
  if (looks === "UTF8") return { label: utf8, warning: `declares ${name}, but is in UTF-8` };
  return { label };
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(512);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The text of a file, piece by piece, with the size of what was read. */
export async function* decodedChunks(
  path: string,
  encoding: Encoding,
): AsyncGenerator<{ text: string; bytes: number }> {
  const decoder = new TextDecoder(encoding.label);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    yield { text: decoder.decode(chunk, { stream: true }), bytes: chunk.length };
  }
  yield { text: decoder.decode(), bytes: 0 };
}
