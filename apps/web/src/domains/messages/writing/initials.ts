/** Two capitals of a name, for where there is no room for it. */
export const initialsOf = (name: string) => {
  const words = name.split(/[\s’'-]+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => word.charAt(0).toLocaleUpperCase()).join("");
};
