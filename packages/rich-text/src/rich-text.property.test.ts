import * as fc from "fast-check";
import { expect, it } from "vitest";
import { checkRichText } from "./check-rich-text.ts";
import type { RichText } from "./document.ts";
import { htmlOf } from "./html.ts";
import { excerptOf, imagesIn, plainTextOf } from "./plain-text.ts";
import { schemaOf } from "./schema.ts";
import { brokenText, someText } from "./testing/arbitraries.ts";

const times = { numRuns: 1000 };
const accepted = (json: unknown): RichText | null => {
  const checked = checkRichText(json, { images: true });
  return checked.ok ? checked.doc : null;
};

it("takes whatever the editor writes, and keeps it as it was", () => {
  fc.assert(
    fc.property(someText({ images: true }), (doc) => {
      const kept = accepted(doc);
      expect(kept).not.toBeNull();
      expect(plainTextOf(kept!)).toBe(plainTextOf(doc));
      expect(imagesIn(kept!)).toEqual(imagesIn(doc));
      expect(accepted(kept)).toEqual(kept);
      expect(schemaOf(true).nodeFromJSON(kept).toJSON()).toEqual(kept);
    }),
    times,
  );
});

it("answers whatever is sent, and what it takes is a text of the schema", () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(brokenText, fc.jsonValue(), fc.anything()), (json) => {
      const checked = checkRichText(json, { images: true });
      const { doc = null, message = null } = { ...checked } as { doc?: RichText; message?: string };
      expect([doc === null, checked.ok]).toEqual([message !== null && message !== "", message === null]);
      if (doc === null) refused += 1;
      else schemaOf(true).nodeFromJSON(doc).check();
      expect(accepted(doc)).toEqual(doc);
      expect(JSON.stringify(doc)).not.toMatch(/javascript:|iframe|\.\.\//);
    }),
    times,
  );
  expect(refused).toBeGreaterThan(0);
});

it("holds no image where none is allowed", () => {
  fc.assert(
    fc.property(someText({ images: true }), (doc) => {
      expect(checkRichText(doc).ok).toBe(imagesIn(doc).length === 0);
    }),
  );
});

const ourTag =
  /<\/?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|u|a|br|img)(?: (?:dir="auto"|start="\d+"|rel="noreferrer"|(?:href|src|alt)="[^"<>]*"))*>/g;
const bare = (text: string) => text.replaceAll(/\s/g, "");
const unescaped = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

it("makes a page of our own tags, in which every word is as it was written", () => {
  fc.assert(
    fc.property(someText({ images: true }), (doc) => {
      const html = htmlOf(doc, { addressOf: (fileId) => `/files/${fileId}?"><script>` });
      const words = html.replaceAll("<br>", "\n").replaceAll(ourTag, "");
      expect(words).not.toMatch(/[<>"']/);
      const written = JSON.stringify(doc, (key, value: unknown) => (key === "attrs" ? undefined : value));
      const texts = [...written.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, one]) =>
        JSON.parse(`"${one}"`),
      );
      expect(bare(unescaped(words))).toBe(bare(texts.join("")));
    }),
    times,
  );
});

it("cuts an excerpt where it was asked to, and never inside a sign", () => {
  fc.assert(
    fc.property(someText(), fc.integer({ min: 1, max: 60 }), (doc, longest) => {
      const excerpt = excerptOf(doc, longest);
      expect(Array.from(excerpt).length).toBeLessThanOrEqual(longest + 1);
      expect(excerpt.isWellFormed()).toBe(true);
      expect(excerpt).not.toMatch(/\n/);
    }),
    times,
  );
});
