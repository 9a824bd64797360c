import { expect, it } from "vitest";
import { typedAddress } from "./typed-address.ts";

it.each([
  ["https://example.org/a?b#c", "https://example.org/a?b#c"],
  [" http://example.org ", "https://example.org"],
  ["example.org/portes-ouvertes", "https://example.org/portes-ouvertes"],
  ["cpe@example.org", "mailto:cpe@example.org"],
  ["02 99 00 00 12", "tel:0299000012"],
  ["+33 2.99.00.00.12", "tel:+33299000012"],
  ["mailto:cpe@example.org", "mailto:cpe@example.org"],
])("%s means %s", (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});

it.each(["", "bonjour", "javascript:alert(1)", "https://a@b.fr", "ftp://example.org", "a b.fr", "12"])(
  "%s is no address",
  (typed) => {
    expect(typedAddress(typed)).toBeNull();
  },
);
