import { describe, expect, it } from "vitest";
import { readPreferences } from "./preferences.ts";

const system = { contrast: false, language: "fr-FR" };

describe("how a person reads", () => {
  it("follows the system until a choice is made", () => {
    expect(readPreferences(null, { contrast: true, language: "en-GB" })).toMatchObject({
      theme: "auto",
      contrast: "more",
      locale: "en",
    });
  });

  it("is French when the system speaks another language", () => {
    expect(readPreferences(null, { contrast: false, language: "pt-PT" }).locale).toBe("fr");
  });

  it("keeps what was chosen", () => {
    const stored = JSON.stringify({ textSize: "larger", font: "opendyslexic", locale: "en" });
    expect(readPreferences(stored, system)).toMatchObject({
      textSize: "larger",
      font: "opendyslexic",
      locale: "en",
      theme: "auto",
    });
  });

  it("ignores what is broken or unknown", () => {
    const plain = readPreferences(null, system);
    for (const stored of ["{", "null", "[]", '{"theme":"pink","textSize":3}']) {
      expect(readPreferences(stored, system)).toEqual(plain);
    }
  });
});
