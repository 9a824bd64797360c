import type { RichText, RichTextBlock, RichTextItem, RichTextMark, RichTextWords } from "@preau/rich-text";

type Part = string | { text: string; bold?: true; href?: string };
type Line = string | Part[];

/** What a news item of the demonstration says: a paragraph, a heading, a list or a quote after another. */
export type DemonstrationText = (
  | Line
  | { heading: string }
  | { list: Line[] }
  | { steps: Line[] }
  | { quote: Line }
)[];

/** The body of a news item of the demonstration. */
export const bodyOfNews = (text: DemonstrationText): RichText => ({
  type: "doc",
  content: text.map(blockOf),
});

function blockOf(block: DemonstrationText[number]): Exclude<RichTextBlock, RichTextItem> {
  if (typeof block === "string" || Array.isArray(block)) return paragraph(block);
  if ("heading" in block)
    return { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: block.heading }] };
  if ("quote" in block) return { type: "blockquote", content: [paragraph(block.quote)] };
  if ("list" in block) return { type: "bulletList", content: block.list.map(itemOf) };
  return { type: "orderedList", attrs: { start: 1 }, content: block.steps.map(itemOf) };
}

const itemOf = (line: Line): RichTextItem => ({ type: "listItem", content: [paragraph(line)] });

const paragraph = (line: Line) => ({
  type: "paragraph" as const,
  content: (typeof line === "string" ? [line] : line).map(wordsOf),
});

function wordsOf(part: Part): RichTextWords {
  if (typeof part === "string") return { type: "text", text: part };
  const marks: RichTextMark[] = [
    ...(part.href === undefined ? [] : [{ type: "link" as const, attrs: { href: part.href } }]),
    ...(part.bold ? [{ type: "bold" as const }] : []),
  ];
  return { type: "text", text: part.text, marks };
}
