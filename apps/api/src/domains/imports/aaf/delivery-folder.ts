import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { cleanText } from "./clean-text.ts";
import { DeliveryError } from "./delivery-error.ts";
import { type Kind, kinds } from "./kinds.ts";

export interface DeliveryFile {
  /** As it may be shown: the path has the true one. */
  name: string;
  path: string;
  kind: Kind;
  part: number;
  bytes: number;
  /** `yyyy-mm-dd`, where the name says it. */
  date: string | undefined;
}

export interface DeliveryFolder {
  /** In the order in which they are read. */
  files: readonly DeliveryFile[];
  /** Numbers that are missing in the parts of a kind. */
  missingParts: ReadonlyMap<Kind, readonly number[]>;
  /** All parts are there, as far as their numbers can tell: who is not in it has left. */
  complete: ReadonlySet<Kind>;
  /** XML files that are no part of a delivery. */
  ignored: readonly string[];
}

const partName = new RegExp(`(?:^|[^A-Za-z])(${kinds.join("|")})_(\\d{4})\\.xml$`);

function dateIn(name: string): string | undefined {
  const [, year, month, day] = /(?:^|\D)(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:\D|$)/.exec(name) ?? [];
  return year && `${year}-${month}-${day}`;
}

async function namesIn(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new DeliveryError(`There is no folder ${folder}.`);
  if (!found.isDirectory()) {
    throw new DeliveryError(`${folder} is a file: unpack the delivery and give the folder of its XML files.`);
  }
  return (await readdir(folder)).sort();
}

async function describe(folder: string, fileName: string, kind: Kind, part: number): Promise<DeliveryFile> {
  const path = join(folder, fileName);
  const name = cleanText(fileName);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new DeliveryError("this is not a regular file", { file: name });
  if (found.size === 0) throw new DeliveryError("this file is empty (0 bytes)", { file: name });
  return { name, path, kind, part, bytes: found.size, date: dateIn(name) };
}

function gaps(parts: readonly number[]): number[] {
  const present = new Set(parts);
  return Array.from({ length: Math.max(...parts) + 1 }, (_, number) => number).filter(
    (number) => !present.has(number),
  );
}

/** Lists what a folder delivers: its files are known by the end of their names; sub-folders are not looked into. */
export async function listDelivery(folder: string): Promise<DeliveryFolder> {
  const files: DeliveryFile[] = [];
  const ignored: string[] = [];
  for (const name of await namesIn(folder)) {
    const [, kind, part] = partName.exec(name) ?? [];
    if (kind) {
      if (/(?:^|[^A-Za-z])Delta_/i.test(name)) {
        throw new DeliveryError(
          "this is a delivery of differences (Delta); only complete deliveries are read",
          { file: name },
        );
      }
      files.push(await describe(folder, name, kind as Kind, Number(part)));
    } else if (/\.xml$/i.test(name)) ignored.push(cleanText(name));
  }
  if (files.length === 0) {
    throw new DeliveryError(`${folder} holds no file of AAF: their names end like Eleve_0000.xml.`);
  }

  const missingParts = new Map<Kind, number[]>();
  const complete = new Set<Kind>();
  for (const kind of kinds) {
    const parts = files.filter((file) => file.kind === kind);
    refuseTwice(parts);
    if (parts.length === 0) continue;
    const missing = gaps(parts.map((file) => file.part));
    if (missing.length > 0) missingParts.set(kind, missing);
    else complete.add(kind);
  }
  const order = (file: DeliveryFile): number => kinds.indexOf(file.kind) * 10_000 + file.part;
  return { files: files.sort((a, b) => order(a) - order(b)), missingParts, complete, ignored };
}

function refuseTwice(parts: readonly DeliveryFile[]): void {
  const byNumber = new Map<number, DeliveryFile>();
  for (const file of parts) {
    const other = byNumber.get(file.part);
    if (other) {
      throw new DeliveryError(
        `the same part as ${other.name}: this folder holds two deliveries; give the folder of one`,
        { file: file.name },
      );
    }
    byNumber.set(file.part, file);
  }
}
