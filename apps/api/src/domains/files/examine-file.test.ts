import sharp from "sharp";
import { expect, test } from "vitest";

import { examineFile, type ExaminedFile } from "./examine-file.ts";
import { photograph } from "./files-desk.factory.ts";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const pdf = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
/** An archive with one entry, stored. */
const archive = (entry: string, content = "x"): Buffer => {
  const [name, data] = [Buffer.from(entry), Buffer.from(content)];
  const header = Buffer.alloc(30);
  header.write("PK\u0003\u0004", "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(data.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, data]);
};

const kept = async (bytes: Buffer, name: string): Promise<ExaminedFile> => {
  const examined = await examineFile(bytes, name);
  if (typeof examined === "string") throw new Error(`${name} was refused: ${examined}`);
  return examined;
};

test.for([
  ["a PDF", pdf, "devoir.pdf", "devoir.pdf", "application/pdf"],
  ["a PDF that calls itself a photograph", pdf, "photo.jpg", "photo.pdf", "application/pdf"],
  ["a text", latin("Bonjour"), "mot.txt", "mot.txt", "text/plain"],
  ["a text of Windows", latin("Élève\r\nÀ signer"), "mot.txt", "mot.txt", "text/plain"],
  ["a text without an end", latin("Bonjour"), "mot", "mot.txt", "text/plain"],
  ["a table", Buffer.from("nom;classe\nLéa;5B"), "liste.csv", "liste.csv", "text/csv"],
  ["a text that calls itself a photograph", latin("Bonjour"), "photo.jpg", "photo.txt", "text/plain"],
  [
    "a page that calls itself a photograph",
    latin("<!DOCTYPE html><script>alert(1)</script>"),
    "photo.jpg",
    "photo.txt",
    "text/plain",
  ],
  [
    "a page that calls itself a text",
    latin("\n<html><script>x</script>"),
    "mot.txt",
    "mot.txt",
    "text/plain",
  ],
  ["a page that calls itself a table", latin("<html>"), "liste.csv", "liste.txt", "text/plain"],
  ["a page", latin("<!doctype html><p>NSI"), "page.html", "page.html", "text/html"],
  [
    "a drawing",
    latin('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    "logo.svg",
    "logo.svg",
    "image/svg+xml",
  ],
  [
    "a drawing that calls itself a photograph",
    latin("<svg><script/></svg>"),
    "logo.png",
    "logo.txt",
    "text/plain",
  ],
  ["a programme of pupils", latin("#!/usr/bin/env python3\nprint(1)"), "tp.py", "tp.py", "text/plain"],
  ["a document of long ago", compound, "lettre.doc", "lettre.doc", "application/msword"],
  ["a construction of GeoGebra", archive("geogebra.xml"), "cercle.ggb", "cercle.ggb", "application/zip"],
] as const)("%s is what its bytes say", async ([, bytes, name, becomes, mediaType]) => {
  const file = await kept(bytes, name);
  expect([file.name, file.mediaType]).toEqual([becomes, mediaType]);
  expect(file.content.equals(bytes)).toBe(true);
});

test.for([
  ["an empty file", Buffer.alloc(0), "vide.txt", "EMPTY"],
  ["a programme of Windows", latin("MZ\u0090\u0000".padEnd(400, "\0")), "jeu.exe", "RUNS"],
  ["one that calls itself a photograph", latin("MZ\u0090\u0000".padEnd(400, "\0")), "photo.jpg", "RUNS"],
  ["a programme of Linux", latin("\u007FELF\u0002\u0001\u0001".padEnd(400, "\0")), "devoir.pdf", "RUNS"],
  ["a script of Windows", latin("del *.*"), "facture.pdf.bat", "RUNS"],
  ["a script after a turning mark", latin("x"), "facture\u202Efdp.js", "RUNS"],
  ["a shortcut", latin("[InternetShortcut]\nURL=https://evil.example"), "cours.url", "RUNS"],
  ["a document with macros", archive("[Content_Types].xml"), "notes.xlsm", "RUNS"],
  [
    "noise that calls itself a PDF",
    Buffer.from([1, 2, 3, 0, 5, 6, 7, 8, 9]),
    "devoir.pdf",
    "NOT_WHAT_IT_SAYS",
  ],
  ["noise", Buffer.from([1, 2, 3, 0, 5, 6, 7, 8, 9]), "truc.xyz", "UNKNOWN_KIND"],
  ["an old document without its end", compound, "truc", "UNKNOWN_KIND"],
  [
    "half a photograph",
    Buffer.from("ffd8ffe000104a46494600010100000100010000ffdb", "hex"),
    "photo.jpg",
    "BROKEN_IMAGE",
  ],
] as const)("%s is refused", async ([, bytes, name, refusal]) => {
  expect(await examineFile(bytes, name)).toBe(refusal);
});

test("of a photograph, the place, the author and what lies behind are not kept, and it stands upright", async () => {
  const hidden = "<script>canary-behind</script>PK\u0003\u0004";
  const taken = Buffer.concat([await photograph(), Buffer.from(hidden)]);
  expect((await sharp(taken).metadata()).exif?.includes("canary-artist")).toBe(true);
  const { name, mediaType, content, image } = await kept(taken, "IMG_0001.JPG");
  expect([name, mediaType, image!.width, image!.height]).toEqual(["IMG_0001.jpg", "image/jpeg", 480, 640]);
  for (const bytes of [content, image!.preview, image!.thumbnail]) {
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
    expect(bytes.includes("canary")).toBe(false);
  }
});

test("what one looks at is small, and never larger than the image", async () => {
  const { image } = await kept(await photograph(3000, 1500), "large.jpg");
  expect(await sharp(image!.preview).metadata()).toMatchObject({ format: "webp", width: 640, height: 1280 });
  expect(await sharp(image!.thumbnail).metadata()).toMatchObject({ format: "webp", width: 160, height: 320 });
  const small = await kept(await photograph(40, 20), "small.jpg");
  expect(await sharp(small.image!.preview).metadata()).toMatchObject({ width: 20, height: 40 });
});

test.for(["png", "webp", "gif", "avif", "tiff"] as const)(
  "an image in %s is read, and kept in it",
  async (format) => {
    const drawn = sharp({ create: { width: 60, height: 40, channels: 4, background: "#84307a80" } });
    const { name, image } = await kept(await drawn.toFormat(format).toBuffer(), "dessin.jpg");
    expect([name, image!.width, image!.height]).toEqual([
      `dessin.${format === "tiff" ? "tif" : format}`,
      60,
      40,
    ]);
  },
);

test("a few bytes that would fill the memory with points are refused, before they do", async () => {
  const bomb = await sharp({ create: { width: 16_000, height: 8000, channels: 3, background: "white" } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(500_000);
  const before = Date.now();
  expect(await examineFile(bomb, "blanc.png")).toBe("TOO_LARGE_IMAGE");
  expect(Date.now() - before).toBeLessThan(1000);
});
