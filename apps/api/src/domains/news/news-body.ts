import { z } from "zod";

import { asPlainText, isLine } from "../../platform/text/plain-text.ts";

/** Grows when the body may hold more kinds of nodes or marks. */
export const bodySchemaVersion = 1;

const longestText = 50_000;

const address = z
  .string()
  .max(2000)
  .refine(isAddress, "A link begins with https://, mailto: or tel:, and names no user.");
const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: address }) }),
]);
const text = z.strictObject({
  type: z.literal("text"),
  text: z.string().max(10_000).transform(asPlainText).pipe(z.string().min(1)),
  marks: z.array(mark).max(3).optional(),
});
const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  content: z.array(text).max(500).optional(),
});

/** Paragraphs of text and links, as ProseMirror writes them; later kinds of nodes are added beside these. */
export const newsBodySchema = z
  .strictObject({
    type: z.literal("doc"),
    content: z.array(paragraph).min(1).max(200),
  })
  .refine((body) => wordsOf(body).trim() !== "", { path: ["content"], message: "Write some text." })
  .refine((body) => wordsOf(body).length <= longestText, {
    path: ["content"],
    message: `A text has ${longestText} characters at most.`,
  });

export type NewsBody = z.infer<typeof newsBodySchema>;

/** `https://ent.example@evil.example` reads like an address of the school, and is none. */
function isAddress(href: string): boolean {
  if (!/^(https:\/\/|mailto:|tel:)\S+$/i.test(href) || !isLine(href) || !URL.canParse(href)) return false;
  const { username, password } = new URL(href);
  return username === "" && password === "";
}

const wordsOf = (body: { content: z.infer<typeof paragraph>[] }): string =>
  body.content.map((one) => (one.content ?? []).map((part) => part.text).join("")).join(" ");

/** The words alone, for a list. */
export function excerptOf(body: NewsBody, longest = 200): string {
  const words = wordsOf(body).trim();
  return words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(" ", longest) || longest)}…`;
}

/** A body of plain paragraphs. */
export const bodyOf = (...paragraphs: string[]): NewsBody => ({
  type: "doc",
  content: paragraphs.map((one) => ({
    type: "paragraph",
    content: one ? [{ type: "text", text: one }] : [],
  })),
});
