/** A piece of a text, and whether it is what was searched. */
export interface Piece {
  text: string;
  found: boolean;
  at: number;
}

/** Each letter without its accent: one for one, so that places in it are places in the text. */
const plain = (text: string) =>
  [...text].map((letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");

const wordsOf = (search: string) =>
  plain(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .sort((one, other) => other.length - one.length);

/** Cuts a text where it bears the words of a search, whatever their accents, from the beginning of a word on. */
export const highlight = (text: string, search: string): Piece[] => {
  const words = wordsOf(search);
  // Letters beyond the basic plane would move the places.
  if (words.length === 0 || text.length !== [...text].length) return [{ text, found: false, at: 0 }];
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join("|")})`, "gu");
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of plain(text).matchAll(pattern)) {
    if (match.index > last) pieces.push({ text: text.slice(last, match.index), found: false, at: last });
    const end = match.index + match[0].length;
    pieces.push({ text: text.slice(match.index, end), found: true, at: match.index });
    last = end;
  }
  if (last < text.length || pieces.length === 0)
    pieces.push({ text: text.slice(last), found: false, at: last });
  return pieces;
};
