import { expect, it } from "vitest";
import type { RichText } from "./document.ts";
import { htmlOf } from "./html.ts";
import { bodyOf, excerptOf, imagesIn, isEmpty, plainTextOf } from "./plain-text.ts";

const words = (text: string) => [{ type: "text" as const, text }];
const line = (text: string) => ({ type: "paragraph" as const, content: words(text) });
const photo = { type: "image" as const, attrs: { fileId: "f", alt: "Le préau sous la neige" } };

const trip: RichText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: words("Sortie") },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Rendez-vous à 8 h," },
        { type: "hardBreak" },
        {
          type: "text",
          text: "au portail",
          marks: [{ type: "bold" }, { type: "link", attrs: { href: "https://a.fr/?b&c" } }],
        },
      ],
    },
    {
      type: "orderedList",
      attrs: { start: 9 },
      content: [
        { type: "listItem", content: [line("Pique-nique")] },
        {
          type: "listItem",
          content: [
            line("Vêtements"),
            { type: "bulletList", content: [{ type: "listItem", content: [line("chauds")] }] },
          ],
        },
      ],
    },
    { type: "blockquote", content: [line("À vos marques"), line("Partez")] },
    photo,
  ],
};

it("tells a text in plain words, line by line", () => {
  expect(plainTextOf(trip)).toBe(
    [
      "Sortie",
      "",
      "Rendez-vous à 8 h,\nau portail",
      "",
      "9. Pique-nique",
      "10. Vêtements",
      "    • chauds",
      "",
      "> À vos marques\n> \n> Partez",
      "",
      "Le préau sous la neige",
    ].join("\n"),
  );
});

it("tells its first words on one line", () => {
  expect(excerptOf(trip, 20)).toBe("Sortie Rendez-vous…");
  expect(excerptOf(trip)).toBe(
    "Sortie Rendez-vous à 8 h, au portail Pique-nique Vêtements chauds À vos marques Partez",
  );
  expect(excerptOf(bodyOf("x".repeat(300)))).toBe(`${"x".repeat(200)}…`);
  expect(excerptOf(bodyOf("👩🏽‍🏫👩🏽‍🏫"), 1)).toBe("👩…");
});

it("makes a page of it", () => {
  expect(htmlOf(trip)).toBe(
    '<h2 dir="auto">Sortie</h2><p dir="auto">Rendez-vous à 8 h,<br><strong><a href="https://a.fr/?b&amp;c" rel="noreferrer">au portail</a></strong></p>' +
      '<ol start="9"><li><p dir="auto">Pique-nique</p></li><li><p dir="auto">Vêtements</p><ul><li><p dir="auto">chauds</p></li></ul></li></ol>' +
      '<blockquote><p dir="auto">À vos marques</p><p dir="auto">Partez</p></blockquote><p>[Le préau sous la neige]</p>',
  );
});

it("makes no link of an address that was stored before it was refused", () => {
  const stored: RichText = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:x" } }] }],
      },
    ],
  };
  expect(htmlOf(stored)).toBe('<p dir="auto">x</p>');
});

it("is empty without words and images", () => {
  expect(isEmpty(bodyOf("", " \u200B"))).toBe(true);
  expect(isEmpty(bodyOf("."))).toBe(false);
  expect(isEmpty({ type: "doc", content: [photo] })).toBe(false);
  expect(imagesIn(trip)).toEqual([photo.attrs]);
});
