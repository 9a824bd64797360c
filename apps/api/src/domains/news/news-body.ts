import { z } from "zod";

const address = z
  .string()
  .max(2000)
  .refine(
    (text) => /^(https:\/\/|mailto:|tel:)/i.test(text) && URL.canParse(text),
    "A link begins with https://, mailto: or tel:",
  );
const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: address }) }),
]);
const text = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).max(10_000),
  marks: z.array(mark).max(3).optional(),
});
const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  content: z.array(text).max(500).optional(),
});

/** Paragraphs of text and links, as ProseMirror writes them; later kinds of nodes are added beside these. */
export const newsBodySchema = z.strictObject({
  type: z.literal("doc"),
  content: z.array(paragraph).min(1).max(200),
});

export type NewsBody = z.infer<typeof newsBodySchema>;

/** The words alone, for a list. */
export function excerptOf(body: NewsBody, longest = 200): string {
  const words = body.content
    .map((one) => (one.content ?? []).map((part) => part.text).join(""))
    .join(" ")
    .trim();
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
