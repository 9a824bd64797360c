import { readFile } from "node:fs/promises";

/** The documents that the web app was built with, by the SHA-256 of their text. */
export type Safelist = ReadonlyMap<string, string>;

/** Reads the manifest that the web's code generation writes: `{ "<hash>": "<document>" }`. */
export async function readSafelist(file: string): Promise<Safelist> {
  return new Map(Object.entries(JSON.parse(await readFile(file, "utf8")) as Record<string, string>));
}
