import { expect, test } from "vitest";

import { decodeXml } from "./decode-xml.ts";

const told = "<rss>L’été à l’école : le cœur, 5 €</rss>";
const declaring = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>${told}`;
/** As old editors write it: their apostrophe, their œ and their euro are none of Latin-1. */
const onWindows = (text: string): Buffer =>
  Buffer.from(text.replaceAll("’", "\u0092").replaceAll("œ", "\u009C").replaceAll("€", "\u0080"), "latin1");
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

test.for<[string, Uint8Array, string | null]>([
  ["nobody says", Buffer.from(told), null],
  ["nobody says, as Windows writes it", onWindows(told), null],
  ["UTF-8 is declared, and it is not", onWindows(declaring("utf-8")), "utf-8"],
  ["Latin-1 is declared", onWindows(declaring("ISO-8859-1")), null],
  ["the answer says it against the declaration", onWindows(declaring("utf-8")), "windows-1252"],
  ["the answer says Latin-1 of all its pages", Buffer.from(declaring("utf-8")), "iso-8859-1"],
  ["what is declared exists nowhere", Buffer.from(declaring("utf8mb4")), "unknown-8bit"],
  ["UTF-16 is declared of what is not", Buffer.from(declaring("utf-16")), "utf-16"],
  ["the first bytes say UTF-8", Buffer.from(`\uFEFF${declaring("iso-8859-15")}`), "iso-8859-15"],
  ["the first bytes say UTF-16", utf16(`\uFEFF${declaring("utf-16")}`), "utf-8"],
  ["nothing marks UTF-16", utf16(declaring("utf-16")), null],
  ["nothing marks UTF-16 of another order", utf16(declaring("utf-16")).swap16(), null],
])("the accents of a school arrive when %s", ([, bytes, charset]) => {
  expect(decodeXml(bytes, charset).replace(/<\?.*?\?>/, "")).toBe(told);
});

test("the euro of ISO-8859-15 is its own", () => {
  const text = '\n<?xml version="1.0" encoding="ISO-8859-15"?><rss>Cantine : 3 \u00A4</rss>';
  expect(decodeXml(Buffer.from(text, "latin1"), null)).toContain("Cantine : 3 €");
});

test("the answer is believed before the declaration", () => {
  const text = '<?xml version="1.0" encoding="iso-8859-1"?><rss>Cantine : 3 \u00A4</rss>';
  expect(decodeXml(Buffer.from(text, "latin1"), "iso-8859-15")).toContain("Cantine : 3 €");
});

test("a letter that is cut in two leaves the others whole", () => {
  const cut = Buffer.concat([
    Buffer.from("<rss>Été à la m"),
    Buffer.from("é").subarray(0, 1),
    Buffer.from("…</rss>"),
  ]);
  expect(decodeXml(cut, null)).toBe("<rss>Été à la m\uFFFD…</rss>");
});
