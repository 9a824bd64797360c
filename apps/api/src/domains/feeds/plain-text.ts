import { Parser } from "htmlparser2";

import { asLine } from "../../platform/text/plain-text.ts";

const silent = new Set(["script", "style", "template", "noscript", "iframe", "object", "svg", "head"]);
const apart = new Set(
  "p br hr div li dt dd h1 h2 h3 h4 h5 h6 tr td th pre blockquote section article figure figcaption".split(
    " ",
  ),
);

/** A picture that stands in the text itself would hide the words behind it. */
const writtenPicture = /data:[^"'\s<>]{100,}/g;

/** The words of what may be HTML, without anything that it would do; cut at a word when too long. */
export function plainText(html: string, longest: number): string {
  let text = "";
  let depth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) depth += 1;
      else if (apart.has(name)) text += " ";
    },
    ontext(words) {
      if (depth === 0) text += words;
    },
    onclosetag(name) {
      if (silent.has(name)) depth = Math.max(0, depth - 1);
      else if (apart.has(name)) text += " ";
    },
  });
  parser.end(html.replaceAll(writtenPicture, "").slice(0, longest * 50));
  return tidyText(text, longest);
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
