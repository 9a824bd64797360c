import { expect, test } from "vitest";

import { isLine, isPlainText } from "./plain-text.ts";

test("what people type is text, in any script and with signs made of several characters", () => {
  for (const text of ["Fête du collège", "l’été : 20 °C — à 8 h", "👩🏽‍🏫 école", "שלום", "", "e\u0301"]) {
    expect([text, isLine(text), isPlainText(text)]).toEqual([text, true, true]);
  }
});

test("lines and tabs are text, and no line", () => {
  for (const text of ["a\nb", "a\r\nb", "a\tb"])
    expect([isLine(text), isPlainText(text)]).toEqual([false, true]);
});

test("what disguises a text, or cannot be kept, is none", () => {
  for (const text of [
    "\u0000",
    "a\u0007",
    "\u202Etxt.exe",
    "\u2066x",
    "\uD800",
    "x\uDC00",
    "\u007F",
    "\u0085",
  ]) {
    expect([text, isLine(text), isPlainText(text)]).toEqual([text, false, false]);
  }
});
