import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { fileName, fileXml, pupil } from "../small-delivery.factory.ts";
import { readFile } from "./read-delivery.ts";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "preau-encoding-"))));
afterAll(() => rm(folder, { recursive: true }));

const xml = (declaration: string, name = "Élodie Œuvre"): string =>
  fileXml("Eleve", [pupil("1", { givenName: name })]).replace(/^<\?xml.*\n/, declaration);

async function read(bytes: Buffer): Promise<{ name: string | undefined; warnings: string[] }> {
  const path = join(folder, fileName("Eleve"));
  await writeFile(path, bytes);
  const warnings: string[] = [];
  let name: string | undefined;
  const file = {
    name: "Eleve_0000.xml",
    path,
    kind: "Eleve" as const,
    part: 0,
    bytes: bytes.length,
    date: undefined,
  };
  for await (const { records } of readFile(file, (warning) => warnings.push(warning))) {
    for (const record of records) name = record.attributes.get("givenName")?.[0];
  }
  return { name, warnings };
}

const declares = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n`;

describe("names keep their accents, whatever a file declares", () => {
  test("UTF-8, with a byte order mark, with a declaration, or with neither", async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    for (const bytes of [
      Buffer.concat([mark, Buffer.from(xml(""))]),
      Buffer.from(xml(declares("UTF-8"))),
      Buffer.from(xml("")),
    ]) {
      expect(await read(bytes)).toEqual({ name: "Élodie Œuvre", warnings: [] });
    }
  });

  test("ISO-8859-15 has its own œ and €", async () => {
    const bytes = Buffer.from(xml(declares("ISO-8859-15"), "Élodie ¼uvre ¤"), "latin1");
    expect(await read(bytes)).toEqual({ name: "Élodie Œuvre €", warnings: [] });
  });

  test("an undeclared file that is no UTF-8 is read as windows-1252, and it is told", async () => {
    const bytes = Buffer.from(xml("", "Élodie \u008Cuvre"), "latin1");
    expect(await read(bytes)).toEqual({
      name: "Élodie Œuvre",
      warnings: ["Eleve_0000.xml is not in UTF-8; read as windows-1252"],
    });
  });

  test("a file that declares UTF-8 and lies", async () => {
    const { name, warnings } = await read(Buffer.from(xml(declares("UTF-8"), "Élodie"), "latin1"));
    expect(name).toBe("Élodie");
    expect(warnings).toHaveLength(1);
  });

  test("a file that declares ISO-8859-1 and is in UTF-8", async () => {
    expect(await read(Buffer.from(xml(declares("ISO-8859-1"))))).toEqual({
      name: "Élodie Œuvre",
      warnings: ["Eleve_0000.xml declares ISO-8859-1, but is in UTF-8"],
    });
  });

  test("UTF-16, known by its mark", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml(declares("UTF-16")), "utf16le")]);
    expect((await read(bytes)).name).toBe("Élodie Œuvre");
  });

  test("an unknown encoding is refused in plain words, unless the file is in UTF-8 all the same", async () => {
    await expect(read(Buffer.from(xml(declares("KLINGON"), "Élodie"), "latin1"))).rejects.toThrow(
      /encoding “KLINGON” is unknown/,
    );
    expect((await read(Buffer.from(xml(declares("KLINGON"))))).name).toBe("Élodie Œuvre");
  });

  test("a letter of two bytes may be cut by the end of a chunk", async () => {
    const long = "é".repeat(3999);
    const many = Array.from({ length: 40 }, (_, index) => pupil(String(index), { givenName: long }));
    expect((await read(Buffer.from(` ${fileXml("Eleve", many)}`.trimStart()))).name).toBe(long);
  });
});
