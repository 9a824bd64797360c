import { asPlainText } from "../../../platform/text/plain-text.ts";
import { wordsOfHtml } from "../../../platform/text/words-of-html.ts";

/** What some programmes write in a description: `Bonjour<br>`, `<p>…</p>`. */
const names =
  "a|b|blockquote|body|br|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|html-blob|i|img|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul";
const tag = String.raw`\/?(?:${names})(?:\s+[a-z-]+=[^<>]*)?\s*\/?>`;
const anyTag = new RegExp(`<${tag}`, "i");
const noTag = new RegExp(`<(?!${tag})`, "gi");

/** The words of a description, without what changes at each export and says nothing. */
export const descriptionOf = (text: string): string =>
  withoutTags(asPlainText(text))
    .replaceAll(/^[ \t]*\(Export[eé]e? le ?:[^)\n]*\)[ \t]*$/gim, "")
    .replaceAll(/^Salle ?: None$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

/** Signs of HTML mean something only where there is any: `a < b` is no tag, nor is `<x@example.org>`. */
const withoutTags = (text: string): string =>
  anyTag.test(text) ? wordsOfHtml(text.replaceAll(noTag, "&lt;")).replaceAll("\u00A0", " ") : text;
