import { readFileSync, globSync } from "node:fs";
import { describe, expect, it } from "vitest";

const source = new URL("..", import.meta.url).pathname;
const entry = /^(?:msgctxt "(.*)"\n)?msgid "(.+)"\nmsgstr "(.*)"$/gm;

const readWords = (locale: string) =>
  globSync(`**/locales/${locale}.po`, { cwd: source }).flatMap((file) =>
    [...readFileSync(source + file, "utf8").matchAll(entry)].map(
      ([, context = "", message = "", words = ""]) => ({
        file,
        key: `${context}|${message}`,
        words,
      }),
    ),
  );

// What is not said yet is found by `npm run words`.
const french = readWords("fr").filter(({ words }) => words !== "");

describe("the words of all folders, merged into one catalogue", () => {
  it("are read from many folders", () => {
    expect(new Set(french.map(({ file }) => file)).size).toBeGreaterThan(5);
    expect(french.length).toBeGreaterThan(100);
  });

  it("say the same thing for the same message: another sense takes a context", () => {
    const said = new Map<string, string>();
    const clashes = french.filter(({ key, words }) => {
      const before = said.get(key);
      said.set(key, before ?? words);
      return before !== undefined && before !== words;
    });
    expect(clashes).toEqual([]);
  });

  it("follow French typography: narrow spaces that do not break, curved apostrophes, an ellipsis in one sign", () => {
    const wrong = french.filter(({ words }) => /[ \u00A0][:;!?»]|«[ \u00A0]|'|\.\.\./.test(words));
    expect(wrong.map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
  });
});
