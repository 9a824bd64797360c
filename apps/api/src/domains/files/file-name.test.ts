import { expect, test } from "vitest";

import { binaryKind } from "./file-kinds.ts";
import { cleanName, extensionOf, nameOfKind } from "./file-name.ts";

test.for([
  ["plan du collège.pdf", "plan du collège.pdf"],
  ["Autorisation (sortie du 3 mai).PDF", "Autorisation (sortie du 3 mai).pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\ada\\devoir.docx", "devoir.docx"],
  ["/", "fichier"],
  ["", "fichier"],
  ["...", "fichier"],
  [".htaccess", "htaccess"],
  ["facture\u202Efdp.exe", "facturefdp.exe"],
  ["a\u200Bb\u2066c\u2069.txt", "abc.txt"],
  ["a\r\nContent-Type: text/html\r\n\r\n.txt", "html .txt".replace(" .", ".")],
  ["a\u0000.pdf", "a.pdf"],
  ['a"b<c>d|e?f*g:h.txt', "a_b_c_d_e_f_g_h.txt"],
  ["CON.txt", "_CON.txt"],
  ["aux", "_aux"],
  ["com1.tar.gz", "_com1.tar.gz"],
  ["console.txt", "console.txt"],
  ["devoir.pdf . . ", "devoir.pdf"],
  ["devoir .pdf", "devoir.pdf"],
  ["e\u0301cole.txt", "école.txt"],
  ["\uD800.txt", "\uFFFD.txt"],
])("the name %j becomes %j", ([written, clean]) => {
  expect(cleanName(written!)).toBe(clean);
  expect(cleanName(clean!)).toBe(clean);
});

test("a long name keeps its end, and no half of a character", () => {
  const name = cleanName(`${"😀".repeat(500)}.docx`);
  expect([...name].length).toBeLessThanOrEqual(120);
  expect(name.isWellFormed()).toBe(true);
  expect(extensionOf(name)).toBe("docx");
});

test("a name ends with what the bytes say: another end goes, what belongs to the name stays", () => {
  const pdf = binaryKind("application/pdf")!;
  expect(nameOfKind("devoir.pdf", pdf)).toBe("devoir.pdf");
  expect(nameOfKind("photo.jpg", pdf)).toBe("photo.pdf");
  expect(nameOfKind("rapport.v2", pdf)).toBe("rapport.v2.pdf");
  expect(nameOfKind("rapport", pdf)).toBe("rapport.pdf");
  expect(nameOfKind("geo.ggb", binaryKind("application/zip")!)).toBe("geo.ggb");
});
