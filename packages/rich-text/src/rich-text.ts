export { richTextVersion } from "./document.ts";
export type {
  RichText,
  RichTextBlock,
  RichTextImage,
  RichTextInline,
  RichTextItem,
  RichTextList,
  RichTextMark,
  RichTextParagraph,
  RichTextWords,
} from "./document.ts";
export { LIMITS } from "./limits.ts";
export { isAddress } from "./address.ts";
export { checkRichText } from "./check-rich-text.ts";
export type { Checked, RichTextLimits } from "./check-rich-text.ts";
export { bodyOf, excerptOf, imagesIn, isEmpty, plainTextOf } from "./plain-text.ts";
export type { ImageInText } from "./plain-text.ts";
export { escapeHtml, htmlOf } from "./html.ts";
export type { HtmlOptions } from "./html.ts";
