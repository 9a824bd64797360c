import type { DeliveryFile } from "./delivery-folder.ts";
import { DeliveryError } from "./delivery-error.ts";
import { decodedChunks, detectEncoding } from "./encoding.ts";
import { type AafRecord, RecordParser } from "./record-parser.ts";

export interface Piece {
  records: readonly AafRecord[];
  bytes: number;
  header: ReadonlyMap<string, string>;
}

/** The records of one file, a few hundred at a time. @throws DeliveryError with file, line and column */
export async function* readFile(file: DeliveryFile, warn: (warning: string) => void): AsyncGenerator<Piece> {
  const encoding = await detectEncoding(file.path, file.name);
  if (encoding.warning) warn(`${file.name} ${encoding.warning}`);
  const parser = new RecordParser(file.name, file.kind);
  for await (const { text, bytes } of decodedChunks(file.path, encoding)) {
    yield { records: parser.push(text), bytes, header: parser.header };
  }
  yield { records: parser.end(), bytes: 0, header: parser.header };
  if (parser.count === 0) throw new DeliveryError("this file holds no record", { file: file.name, line: 1 });
}
