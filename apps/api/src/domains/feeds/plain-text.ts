import { Parser } from "htmlparser2";

const silent = new Set(["script", "style", "template", "noscript", "iframe", "object", "svg", "head"]);
const apart = new Set(["p", "br", "div", "li", "h1", "h2", "h3", "h4", "tr", "td", "blockquote"]);

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
  parser.end(html.slice(0, longest * 50).toWellFormed());
  // Marks that turn the direction of what follows could make one address look like another.
  const words = text
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()}…`.toWellFormed();
}
