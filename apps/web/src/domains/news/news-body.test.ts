import { expect, it } from "vitest";
import { bodyOfText, textOfBody } from "./news-body.ts";

it("makes paragraphs of empty lines, and links of addresses without the punctuation after them", () => {
  const body = bodyOfText("Inscription sur https://example.org/a.\n\nÀ demain !\nLa direction");
  expect(body.content).toHaveLength(2);
  expect(body.content[0]?.content?.[1]).toEqual({
    type: "text",
    text: "https://example.org/a",
    marks: [{ type: "link", attrs: { href: "https://example.org/a" } }],
  });
  expect(textOfBody(body)).toBe("Inscription sur https://example.org/a.\n\nÀ demain ! La direction");
});

it("makes no link of what is not an address of the web", () => {
  expect(bodyOfText("javascript:alert(1) http://example.org").content[0]?.content).toHaveLength(1);
});
