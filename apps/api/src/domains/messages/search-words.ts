import { UserError } from "../../platform/errors/user-error.ts";
import { normalizeText } from "./search-text.ts";

const longest = 200;

export interface SearchWords {
  /** For `to_tsquery`: all the words, the last one as far as it is typed. */
  query: string;
  /** The same words for those that are spelled otherwise. */
  letters: string;
}

/** @throws INVALID when it is too long, or holds no word */
export function searchWords(text: string): SearchWords {
  if (text.length > longest)
    throw new UserError("INVALID", `A search has ${longest} characters at most.`, "text");
  const letters = normalizeText(text);
  if (letters === "") throw new UserError("INVALID", "Write a word to look for.", "text");
  const words = letters.split(" ");
  return {
    letters,
    query: words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(" & "),
  };
}
