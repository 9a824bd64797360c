import { describe, expect, it, test } from "vitest";
import { checkRichText } from "./check-rich-text.ts";
import { bodyOf } from "./plain-text.ts";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => doc({ type: "paragraph", content });
const words = (text: string, ...marks: unknown[]) => ({ type: "text", text, marks });
const linked = (href: unknown) => paragraph(words("here", { type: "link", attrs: { href } }));
const item = (...content: unknown[]) => ({ type: "listItem", content });
const list = (...content: unknown[]) => ({ type: "bulletList", content });
const line = { type: "paragraph", content: [{ type: "text", text: "x" }] };
const lists = (levels: number): object => list(item(line, ...(levels > 1 ? [lists(levels - 1)] : [])));
const quotes = (levels: number): unknown => {
  let node: unknown = line;
  for (let level = 0; level < levels; level += 1) node = { type: "blockquote", content: [node] };
  return node;
};
const image = (attrs: object) => doc(line, { type: "image", attrs });
const file = "0190a000-0000-7000-8000-000000000001";

const first = "content.0.content.0";
const href = `${first}.marks.0.attrs.href`;

test.for<[what: string, json: unknown, path: string]>([
  ["no object", "<p>x</p>", ""],
  ["nothing", null, ""],
  ["a list", [line], ""],
  ["another node than a document", line, "type"],
  ["a document in a document", doc(doc(line)), "content"],
  ["a node of another kind", doc({ type: "iframe" }), "content.0.type"],
  ["a node named after what every object has", doc({ type: "constructor" }), "content.0.type"],
  ["words outside a paragraph", doc(words("x")), "content"],
  ["a paragraph in a paragraph", paragraph(line), "content.0.content"],
  ["an unknown mark", paragraph(words("x", { type: "onclick" })), `${first}.marks.0.type`],
  ["a mark twice", paragraph(words("x", { type: "bold" }, { type: "bold" })), `${first}.marks`],
  [
    "two addresses for one word",
    paragraph(
      words("x", ...["a", "b"].map((page) => ({ type: "link", attrs: { href: `https://${page}.fr` } }))),
    ),
    `${first}.marks`,
  ],
  ["fields that nobody knows", paragraph({ type: "text", text: "x", onload: "1" }), first],
  ["attributes that nobody knows", doc({ ...line, attrs: { style: "x" } }), "content.0.attrs"],
  [
    "attributes beside the address",
    paragraph(words("x", { type: "link", attrs: { href: "https://a.fr", target: "_top" } })),
    `${first}.marks.0.attrs`,
  ],
  ["a heading of the first level", doc({ type: "heading", attrs: { level: 1 } }), "content.0.attrs.level"],
  ["a heading without a level", doc({ type: "heading", content: line.content }), "content.0.attrs"],
  [
    "a heading in a quote",
    doc({ type: "blockquote", content: [{ type: "heading", attrs: { level: 2 } }] }),
    "content.0.content",
  ],
  ["a list of paragraphs", doc(list(line)), "content.0.content"],
  ["an item without words first", doc(list(item(lists(1)))), "content.0.content.0.content"],
  [
    "a list that begins nowhere",
    doc({ ...lists(1), type: "orderedList", attrs: { start: 1.5 } }),
    "content.0.attrs.start",
  ],
  ["content that is no list", { type: "doc", content: { length: 1 } }, "content"],
  ["words that are no text", paragraph({ type: "text", text: { toString: "x" } }), `${first}.text`],
  ["words that nobody sees", paragraph(words("\u202E")), `${first}.text`],
  ["an image where none is allowed", image({ fileId: file, alt: null }), "content.1.type"],
  ["lists without end", doc(lists(8)), "content"],
  ["quotes without end", doc(quotes(50_000)), "content"],
  [
    "more parts than anybody reads",
    doc(...Array.from({ length: 10_001 }, () => ({ type: "paragraph" }))),
    "content",
  ],
  ["too many characters", bodyOf("x".repeat(50_001)), "content"],
  ["too many characters in all", bodyOf(...Array.from({ length: 6 }, () => "x".repeat(9000))), "content"],
  ["blanks alone", bodyOf("  ", "\u200B\u00AD", ""), "content"],
  ["no paragraph", doc(), "content"],
  ["no content", { type: "doc" }, "content"],
])("%s is refused, by its place", ([, json, path]) => {
  expect(checkRichText(json)).toEqual({ ok: false, path, message: expect.stringMatching(/\w/) });
});

test.for([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  " https://example.org",
  "data:text/html,x",
  "vbscript:x",
  "http://example.org",
  "//example.org",
  "/files/1",
  "https://",
  "https:///example.org",
  "https://college.example@evil.example",
  "https://user:pass@example.org",
  "https://example.org/\r\nX: y",
  "https://example.org/\u202Egpj",
  "https://[",
  "mailto:",
  "tel:",
  `https://example.org/${"x".repeat(2000)}`,
  ["https://example.org"],
])("no link leads to %s", (address) => {
  expect(checkRichText(linked(address))).toMatchObject({ ok: false, path: href });
});

test.for([
  "https://example.org/é?q=1#x",
  "HTTPS://EXAMPLE.org",
  "mailto:cpe@example.org?subject=Absence",
  "tel:+33299000012",
])("a link may lead to %s", (address) => {
  expect(checkRichText(linked(address))).toMatchObject({ ok: true });
});

const checked = (attrs: object) => checkRichText(image(attrs), { images: true });

describe("an image", () => {
  it("is a file that is described, or decorates", () => {
    expect(checked({ fileId: file, alt: "Le préau" }).ok).toBe(true);
    expect(checked({ fileId: file, alt: null }).ok).toBe(true);
  });

  it.each([
    [{ fileId: "https://evil.example/x.png", alt: null }, "content.1.attrs.fileId"],
    [{ fileId: file }, "content.1.attrs.alt"],
    [{ fileId: file, alt: " " }, "content.1.attrs.alt"],
    [{ fileId: file, alt: "x\u202Ey" }, "content.1.attrs.alt"],
    [{ fileId: file, alt: "x".repeat(501) }, "content.1.attrs.alt"],
    [{ fileId: file, alt: null, src: "x" }, "content.1.attrs"],
  ])("is refused as %j", (attrs, path) => {
    expect(checked(attrs)).toMatchObject({ ok: false, path });
  });

  it("is enough for a text", () => {
    const alone = doc({ type: "image", attrs: { fileId: file, alt: null } });
    expect(checkRichText(alone, { images: true }).ok).toBe(true);
  });
});

it("cleans what comes unseen with a paste, and keeps the words", () => {
  expect(checkRichText(bodyOf("a\u0000b\uD800", "\u202Efdp.exe\n"))).toEqual({
    ok: true,
    doc: bodyOf("a b\uFFFD", "fdp.exe "),
  });
});

it("keeps a text to the length that its field says", () => {
  expect(checkRichText(bodyOf("x".repeat(11)), { longest: 10 })).toMatchObject({
    ok: false,
    path: "content",
  });
  expect(checkRichText(bodyOf("x".repeat(10)), { longest: 10 }).ok).toBe(true);
});

it("takes what was written when a text had paragraphs, bold, italic and links only", () => {
  const old = paragraph(words("Bold", { type: "bold" }, { type: "italic" }), { type: "text", text: " here" });
  expect(checkRichText(old)).toMatchObject({
    ok: true,
    doc: { content: [{ content: [{ text: "Bold" }, { text: " here" }] }] },
  });
});

it("takes seven lists in one another", () => {
  expect(checkRichText(doc(lists(7))).ok).toBe(true);
});
