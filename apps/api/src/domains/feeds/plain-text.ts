import { asLine } from "../../platform/text/plain-text.ts";
import { wordsOfHtml } from "../../platform/text/words-of-html.ts";

/** A picture that stands in the text itself would hide the words behind it. */
const writtenPicture = /data:[^"'\s<>]{100,}/g;

/** The words of what may be HTML, without anything that it would do; cut at a word when too long. */
export function plainText(html: string, longest: number): string {
  return tidyText(wordsOfHtml(html.replaceAll(writtenPicture, "").slice(0, longest * 50)), longest);
}

/** A text that is no HTML, on one line; cut at a word when too long. */
export function tidyText(text: string, longest: number): string {
  const typed = text.slice(0, longest * 50).replaceAll(/[\u0080-\u009F]/g, fromWindows);
  const words = asLine(typed).replaceAll(/\s+/gu, " ");
  if (words.length <= longest) return words;
  const end = Math.max(words.lastIndexOf(" ", longest), longest / 2);
  const halfOfTwo = /[\uD800-\uDBFF]$/;
  return `${words.slice(0, end).trimEnd().replace(halfOfTwo, "")}…`;
}

/** Characters that nobody writes are those of Windows, taken for Latin-1 by some machine on the way. */
const fromWindows = (character: string): string =>
  new TextDecoder("windows-1252").decode(Uint8Array.of(character.charCodeAt(0)));
