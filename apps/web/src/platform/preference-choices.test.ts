import { describe, expect, it } from "vitest";
import { choicesIn, chosenBy, parseChoices, preferencesOf } from "./preference-choices.ts";

const system = { contrast: false, language: "fr-FR" };

describe("how a person reads", () => {
  it("follows the system until a choice is made", () => {
    expect(preferencesOf({ contrast: true, language: "en-GB" }, {})).toMatchObject({
      theme: "auto",
      contrast: "more",
      locale: "en",
      landing: "/",
    });
  });

  it("is French when the system speaks another language", () => {
    expect(preferencesOf({ contrast: false, language: "pt-PT" }, {}).locale).toBe("fr");
  });

  it("keeps what was chosen", () => {
    const chosen = parseChoices(JSON.stringify({ textSize: "larger", font: "opendyslexic", locale: "en" }));
    expect(preferencesOf(system, chosen)).toMatchObject({
      textSize: "larger",
      font: "opendyslexic",
      locale: "en",
      theme: "auto",
    });
  });

  it("ignores what is broken or unknown", () => {
    for (const stored of ["{", "null", "[]", '{"theme":"pink","textSize":3,"constructor":"x"}'])
      expect(parseChoices(stored)).toEqual({});
    expect(choicesIn(undefined)).toEqual({});
  });

  it("opens first only with a page of Préau", () => {
    const landings = [
      "/",
      "/annuaire",
      "/agenda",
      "/page/home",
      "//evil.example",
      "/connexion",
      "/page/../x",
      "javascript:1",
    ];
    expect(landings.filter((landing) => choicesIn({ landing }).landing !== undefined)).toEqual([
      "/",
      "/annuaire",
      "/agenda",
      "/page/home",
    ]);
  });
});

describe("whose choices count", () => {
  const device = { theme: "dark", textSize: "largest" } as const;

  it("are those of the device while nobody is signed in", () => {
    expect(chosenBy(device, null)).toEqual(device);
  });

  it("are those of the person over those of their own device", () => {
    const person = { ownDevice: true, chosen: { theme: "light" } } as const;
    expect(chosenBy(device, person)).toEqual({ theme: "light", textSize: "largest" });
  });

  it("are those of the person alone on a computer that others use", () => {
    expect(chosenBy(device, { ownDevice: false, chosen: { spacing: "wide" } })).toEqual({ spacing: "wide" });
  });
});
