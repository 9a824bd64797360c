import { isSeen } from "./clean-text.ts";
import type { RichText, RichTextBlock, RichTextInline, RichTextList } from "./document.ts";

const wordsOf = (content: readonly RichTextInline[] = []): string =>
  content.map((part) => (part.type === "text" ? part.text : "\n")).join("");

const indented = (text: string, first: string): string =>
  `${first}${text.replaceAll("\n", `\n${" ".repeat(first.length)}`)}`;

function linesOfList(list: RichTextList): string {
  const start = list.type === "orderedList" ? (list.attrs?.start ?? 1) : null;
  return list.content
    .map((item, index) =>
      indented(item.content.map(textOf).join("\n"), start === null ? "• " : `${start + index}. `),
    )
    .join("\n");
}

function textOf(block: RichTextBlock): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return wordsOf(block.content);
    case "image":
      return block.attrs.alt ?? "";
    case "blockquote":
      return block.content.map(textOf).join("\n\n").replaceAll(/^/gm, "> ");
    case "listItem":
      return block.content.map(textOf).join("\n");
    default:
      return linesOfList(block);
  }
}

/** The words alone, on the lines on which they stand: for search, for mail, for what reads no form. */
export const plainTextOf = (doc: RichText): string =>
  doc.content
    .map(textOf)
    .filter((text) => text !== "")
    .join("\n\n");

function* wordsIn(blocks: readonly RichTextBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === "paragraph" || block.type === "heading") yield wordsOf(block.content);
    else if (block.type !== "image") yield* wordsIn(block.content);
  }
}

/** The first words, on one line, for a list; an ellipsis says that more follow. */
export function excerptOf(doc: RichText, longest = 200): string {
  const words = [...wordsIn(doc.content)].join(" ").replaceAll(/\s+/g, " ").trim();
  const characters = Array.from(words);
  if (characters.length <= longest) return words;
  const kept = characters.slice(0, longest);
  const space = kept.lastIndexOf(" ");
  return `${kept
    .slice(0, space > longest / 2 ? space : longest)
    .join("")
    .trimEnd()}…`;
}

/** A text of plain paragraphs. */
export const bodyOf = (...paragraphs: string[]): RichText => ({
  type: "doc",
  content: paragraphs.map((text) => ({
    type: "paragraph",
    ...(text === "" ? {} : { content: [{ type: "text", text }] }),
  })),
});

export interface ImageInText {
  fileId: string;
  /** What it shows; null where it only decorates. */
  alt: string | null;
}

/** The images of a text, in their order; one that stands twice is told twice. */
export const imagesIn = (doc: RichText): ImageInText[] =>
  doc.content.flatMap((block) => (block.type === "image" ? [block.attrs] : []));

/** Whether there is nothing to read nor to see in it. */
export const isEmpty = (doc: RichText): boolean =>
  imagesIn(doc).length === 0 && !isSeen([...wordsIn(doc.content)].join(""));
