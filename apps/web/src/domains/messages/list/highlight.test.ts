import { expect, it } from "vitest";
import { highlight } from "./highlight.ts";

const found = (text: string, search: string) =>
  highlight(text, search)
    .filter((piece) => piece.found)
    .map((piece) => piece.text);

it("marks the words that were searched, whatever their accents and capitals", () => {
  expect(found("Sortie au Théâtre des élèves", "theatre ELEVE")).toEqual(["Théâtre", "élève"]);
  expect(
    highlight("Sortie au théâtre", "theatre")
      .map(({ text }) => text)
      .join(""),
  ).toBe("Sortie au théâtre");
});

it("marks beginnings of words only, and takes no word for a pattern", () => {
  expect(found("L’art de la carte (2e)", "art")).toEqual(["art"]);
  expect(found("5eB (deux)", "(deux) .*")).toEqual(["deux"]);
  expect(found("Rien", "")).toEqual([]);
});
