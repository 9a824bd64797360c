import { expect, it } from "vitest";
import { forwardedBody } from "./forwarded.ts";

it("quotes what is passed on, below room to write and the words that say whose it is", () => {
  const body = forwardedBody("Message de Sofia Rossi", {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Sortie" }] },
      { type: "paragraph", content: [{ type: "text", text: "Départ à 13 h." }] },
      { type: "image", attrs: { fileId: "f1", alt: null } },
    ],
  });
  expect(body.content.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "blockquote"]);
  expect(body.content[2]).toEqual({
    type: "blockquote",
    content: [
      { type: "paragraph", content: [{ type: "text", text: "Sortie", marks: [{ type: "bold" }] }] },
      { type: "paragraph", content: [{ type: "text", text: "Départ à 13 h." }] },
    ],
  });
});
