import { Parser } from "htmlparser2";

const setOf = (names: string) => new Set(names.split(" "));
const silent = setOf("script style template noscript iframe object svg head");
const apart = setOf(
  "p hr div li dt dd h1 h2 h3 h4 h5 h6 tr pre blockquote section article figure figcaption table ul ol",
);
const cells = setOf("td th");

/** The words of HTML, without anything that it would do: what stands apart begins a line and ends one. */
export function wordsOfHtml(html: string): string {
  let text = "";
  let depth = 0;
  let begins = true;
  const say = (words: string) => {
    text += words;
    if (words.slice(words.trimEnd().length).includes("\n")) begins = true;
    else if (words.trim() !== "") begins = false;
  };
  const line = () => {
    if (!begins) say("\n");
  };
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) depth += 1;
      else if (name === "br") say("\n");
      else if (apart.has(name)) line();
    },
    ontext(words) {
      if (depth === 0) say(words);
    },
    onclosetag(name) {
      if (silent.has(name)) depth = Math.max(0, depth - 1);
      else if (cells.has(name)) say(" ");
      else if (apart.has(name)) line();
    },
  });
  parser.end(html);
  return text;
}
