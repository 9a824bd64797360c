import { describe, expect, it } from "vitest";
import { nextAddress, signInAddress } from "./next-address.ts";

describe("where one goes after signing in", () => {
  it("leads back to the page that was asked for", () => {
    const asked = signInAddress("/annuaire?nom=rossi");
    expect(nextAddress(asked.slice(asked.indexOf("?")))).toBe("/annuaire?nom=rossi");
  });

  it("leads home when nothing was asked for", () => {
    expect(signInAddress("/")).toBe("/connexion");
    expect(nextAddress("")).toBe("/");
  });

  it("never leads to another site", () => {
    for (const trap of [
      "https://ailleurs.example",
      "//ailleurs.example",
      "/\\ailleurs.example",
      "javascript:1",
    ]) {
      expect(nextAddress(`?suite=${encodeURIComponent(trap)}`)).toBe("/");
    }
  });
});
