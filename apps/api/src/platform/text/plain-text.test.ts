import { expect, test } from "vitest";

import { asLine, asPlainText, isLine } from "./plain-text.ts";

test("what people type stays, in any script and with signs made of several characters", () => {
  for (const text of ["Fête du collège", "l’été : 20 °C — à 8 h", "👩🏽‍🏫 école", "שלום", "", "e\u0301"]) {
    expect([asLine(text), asPlainText(text), isLine(text)]).toEqual([text, text, true]);
  }
});

test("lines and tabs stay where lines are wanted, and become blanks in a line", () => {
  expect(asPlainText(" a\r\n\tb")).toBe(" a\r\n\tb");
  expect(asLine(" a\n\tb ")).toBe("a  b");
  expect(isLine("a\nb")).toBe(false);
});

test("what nobody sees, and would disguise a text or could not be kept, goes", () => {
  for (const [typed, kept] of [
    ["a\u0000b", "a b"],
    ["a\u000Bb", "a b"],
    ["a\u0085b", "a b"],
    ["\u202Efdp.exe", "fdp.exe"],
    ["\u2066a\u2069b", "ab"],
    ["a\uD800b", "a\uFFFDb"],
  ] as const) {
    expect([asLine(typed), asPlainText(typed), isLine(typed)]).toEqual([kept, kept, false]);
  }
});
