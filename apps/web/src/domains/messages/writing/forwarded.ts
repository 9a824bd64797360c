import type { RichText, RichTextBlock, RichTextList, RichTextParagraph } from "@preau/rich-text/document";

/** What a quote may hold: a heading in it is a line in bold, a quote in it is its lines. */
const quotable = (block: RichTextBlock): (RichTextParagraph | RichTextList)[] => {
  if (block.type === "paragraph" || block.type === "bulletList" || block.type === "orderedList")
    return [block];
  if (block.type === "blockquote") return block.content;
  if (block.type !== "heading") return [];
  const content = (block.content ?? []).map((one) =>
    one.type === "text" ? { ...one, marks: [{ type: "bold" as const }] } : one,
  );
  return [{ type: "paragraph", content }];
};

/** A message that is passed on: below what one writes, who wrote it and when, then what it says as a quote. */
export const forwardedBody = (said: string, body: RichText): RichText => ({
  type: "doc",
  content: [
    { type: "paragraph" },
    { type: "paragraph", content: [{ type: "text", text: said, marks: [{ type: "italic" }] }] },
    ...(body.content.flatMap(quotable).length > 0
      ? [{ type: "blockquote" as const, content: body.content.flatMap(quotable) }]
      : []),
  ],
});
