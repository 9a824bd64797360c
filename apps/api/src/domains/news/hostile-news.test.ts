import { bodyOf } from "@preau/rich-text";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type NewsDesk, openNewsDesk } from "./news-desk.factory.ts";

let desk: NewsDesk;
beforeAll(async () => void (desk = await openNewsDesk()));
afterAll(() => desk.close());

const paragraph = (...content: unknown[]) => ({ type: "doc", content: [{ type: "paragraph", content }] });
const linked = (href: unknown) =>
  paragraph({ type: "text", text: "here", marks: [{ type: "link", attrs: { href } }] });
const deep = (levels: number): unknown =>
  levels === 0 ? { type: "text", text: "x" } : { type: "paragraph", content: [deep(levels - 1)] };
const first = "body.content.0.content.0";

const hostileBodies: [what: string, body: unknown, field: string][] = [
  ["no JSON object", "<script>alert(1)</script>", "body"],
  ["an empty document", { type: "doc", content: [] }, "body.content"],
  ["blanks alone", bodyOf("  ", ""), "body.content"],
  ["a node of another kind", { type: "doc", content: [{ type: "iframe" }] }, "body.content.0.type"],
  ["a document in a document", { type: "doc", content: [deep(500)] }, "body.content"],
  [
    "an unknown mark",
    paragraph({ type: "text", text: "x", marks: [{ type: "onclick" }] }),
    `${first}.marks.0.type`,
  ],
  ["attributes that nobody knows", paragraph({ type: "text", text: "x", onload: "1" }), first],
  ["a text that nobody sees", bodyOf("\u202E"), `${first}.text`],
  ["too long a text", bodyOf("x".repeat(50_001)), "body.content"],
  ["too much in all", bodyOf(...Array.from({ length: 6 }, () => "x".repeat(9000))), "body.content"],
  ["too many paragraphs", bodyOf(...Array.from({ length: 10_001 }, () => "x")), "body.content"],
  [
    "an image of another site",
    { type: "doc", content: [{ type: "image", attrs: { src: "https://a.fr" } }] },
    "body.content.0.attrs",
  ],
  ["a link that runs", linked("javascript:alert(1)"), `${first}.marks.0.attrs.href`],
  ["a link with data", linked("data:text/html,x"), `${first}.marks.0.attrs.href`],
  ["a link without encryption", linked("http://example.org"), `${first}.marks.0.attrs.href`],
  ["a link to no host", linked("https://"), `${first}.marks.0.attrs.href`],
  [
    "a link with a name before the host",
    linked("https://college.example@evil.example"),
    `${first}.marks.0.attrs.href`,
  ],
  ["a link over two lines", linked("https://example.org/\r\nX: y"), `${first}.marks.0.attrs.href`],
  ["a link that is no text", linked({ toString: "https://example.org" }), `${first}.marks.0.attrs.href`],
];

const rows = async (): Promise<number> => {
  const { database } = await desk.api.context(null);
  const [row] = await database.query(
    "select (select count(*) from news) + (select count(*) from audience) as rows",
  );
  return Number((row as { rows: string }).rows);
};

test.for(hostileBodies)("%s is refused, by its place in the text", async ([, body, field]) => {
  const before = await rows();
  expect(await desk.publish("newsOfCollege", { body })).toEqual({ code: "INVALID", field });
  expect(await rows()).toBe(before);
});

test.for([
  ["an empty title", { title: "  " }, "title"],
  ["too long a title", { title: "x".repeat(151) }, "title"],
  ["a title that nobody sees", { title: "\u0000\u202E" }, "title"],
  ["too long a signature", { signedBy: "x".repeat(81) }, "signedBy"],
  ["an end before the beginning", { expiresAt: "2020-01-01T00:00:00Z" }, "expiresAt"],
  ["an establishment and a territory", { territoryId: "1", establishmentId: "1" }, "establishmentId"],
] as const)("%s is refused, by its field", async ([, input, field]) => {
  expect(await desk.publish("newsOfCollege", input)).toEqual({ code: "INVALID", field });
});

test("more classes than an audience has terms are refused", async () => {
  const classIds = Array.from(
    { length: 201 },
    (_, at) => `01900000-0000-7000-8000-${String(at).padStart(12, "0")}`,
  );
  expect(await desk.publish("newsOfCollege", { classIds })).toEqual({ code: "TOO_MANY" });
});

test("what is pasted unseen beside words goes, and the words stay", async () => {
  const pasted = {
    title: "Fête\u000B du\u0000 collège\u202E",
    signedBy: "La\ndirection",
    body: bodyOf("a\u0000b\uD800"),
  };
  expect(await desk.publish("newsOfCollege", pasted)).toMatchObject({
    title: "Fête  du  collège",
    signedBy: "La direction",
    body: bodyOf("a b\uFFFD"),
  });
});

const mark = (href: string) => ({ type: "link", attrs: { href } });

test("bold, italic and links to pages, mail and telephones are kept as they were written", async () => {
  const body = paragraph(
    { type: "text", text: "Bold", marks: [{ type: "bold" }, { type: "italic" }] },
    { type: "text", text: " page ", marks: [mark("https://example.org/é?q=1#x")] },
    { type: "text", text: "mail", marks: [mark("mailto:cpe@example.org?subject=Absence")] },
    { type: "text", text: "call", marks: [mark("tel:+33299000012")] },
  );
  expect(await desk.publish("newsOfCollege", { body })).toMatchObject({ body, bodySchema: 2 });
});

test("headings, lists and quotes are kept as they were written", async () => {
  const line = paragraph({ type: "text", text: "Un", marks: [{ type: "underline" }] }).content[0];
  const item = { type: "listItem", content: [line] };
  const body = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Sortie" }] },
      { type: "bulletList", content: [item, item] },
      { type: "orderedList", attrs: { start: 3 }, content: [item] },
      { type: "blockquote", content: [line] },
    ],
  };
  expect(await desk.publish("newsOfCollege", { body })).toMatchObject({
    body,
    excerpt: "Sortie Un Un Un Un",
  });
});
