/** Grows when a document may hold more kinds of nodes or marks. 1 had paragraphs, bold, italic and links. */
export const richTextVersion = 2;

export type RichTextMark =
  | { type: "bold" }
  | { type: "italic" }
  | { type: "underline" }
  | { type: "link"; attrs: { href: string } };

export interface RichTextWords {
  type: "text";
  text: string;
  marks?: RichTextMark[];
}

export type RichTextInline = RichTextWords | { type: "hardBreak"; marks?: RichTextMark[] };

export interface RichTextParagraph {
  type: "paragraph";
  content?: RichTextInline[];
}

export interface RichTextHeading {
  type: "heading";
  attrs: { level: 2 | 3 };
  content?: RichTextInline[];
}

export interface RichTextItem {
  type: "listItem";
  content: (RichTextParagraph | RichTextList)[];
}

export type RichTextList =
  | { type: "bulletList"; content: RichTextItem[] }
  | { type: "orderedList"; attrs?: { start: number }; content: RichTextItem[] };

export interface RichTextQuote {
  type: "blockquote";
  content: (RichTextParagraph | RichTextList)[];
}

export interface RichTextImage {
  type: "image";
  /** `alt` says what it shows; null for what only decorates. */
  attrs: { fileId: string; alt: string | null };
}

export type RichTextBlock =
  | RichTextParagraph
  | RichTextHeading
  | RichTextList
  | RichTextQuote
  | RichTextImage
  | RichTextItem;

/** A text with its form, as ProseMirror writes it. */
export interface RichText {
  type: "doc";
  content: Exclude<RichTextBlock, RichTextItem>[];
}
