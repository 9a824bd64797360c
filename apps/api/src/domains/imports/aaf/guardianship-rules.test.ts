import { describe, expect, test } from "vitest";

import { authorityOf, legalCodesOf, relationCode, relationOf } from "./guardianship-rules.ts";

describe("who exercises parental authority", () => {
  test("the list of those who hold it decides, whatever the code says", () => {
    expect(authorityOf("0", true, "IN_CHARGE")).toBe("EXERCISED");
    expect(authorityOf("2", true, "IN_CHARGE")).toBe("EXERCISED");
    expect(authorityOf("1", false, "IN_CHARGE")).toBe("UNKNOWN");
    expect(authorityOf("2", false, "SECOND_GUARDIAN")).toBe("UNKNOWN");
    expect(authorityOf("2", false, "IN_CHARGE")).toBe("NOT_EXERCISED");
  });

  test("code 1 is a legal guardian, code 0 a mere contact", () => {
    expect(authorityOf("1", undefined, "UNKNOWN")).toBe("EXERCISED");
    expect(authorityOf("0", undefined, "SECOND_GUARDIAN")).toBeUndefined();
    expect(authorityOf("0", false, "SECOND_GUARDIAN")).toBeUndefined();
  });

  test("code 2 is the second legal guardian until 2019, and a person in charge without authority since", () => {
    expect(authorityOf("2", undefined, "SECOND_GUARDIAN")).toBe("EXERCISED");
    expect(authorityOf("2", undefined, "IN_CHARGE")).toBe("NOT_EXERCISED");
  });

  test.each(["", "3", "9", "x"])("what nobody can tell is unknown: code “%s”", (code) => {
    expect(authorityOf(code, undefined, "IN_CHARGE")).toBe("UNKNOWN");
  });

  test("code 2 of a feed that does not say its age is unknown", () => {
    expect(authorityOf("2", undefined, legalCodesOf(new Map(), "2013-01-17"))).toBe("UNKNOWN");
    expect(authorityOf("2", undefined, legalCodesOf(new Map(), undefined))).toBe("UNKNOWN");
  });
});

test("the age of a feed is in its version, else in what only newer feeds say, else in the name of the file", () => {
  expect(legalCodesOf(new Map([["versionAF", "AAF-VE1301"]]), "2026-01-01")).toBe("SECOND_GUARDIAN");
  expect(legalCodesOf(new Map([["versionAF", "AAF-VE2001"]]), undefined)).toBe("IN_CHARGE");
  expect(legalCodesOf(new Map([["versionSDET", "6.4"]]), undefined)).toBe("IN_CHARGE");
  expect(legalCodesOf(new Map(), "2020-01-01")).toBe("IN_CHARGE");
});

test("a father is 1 in older feeds and 20 in newer ones", () => {
  expect([relationOf("1"), relationOf("20"), relationOf("2"), relationOf("10")]).toEqual([
    "FATHER",
    "FATHER",
    "MOTHER",
    "MOTHER",
  ]);
  expect([relationOf("5"), relationOf("constructor"), relationOf("51")]).toEqual([
    "OTHER",
    "OTHER",
    "CHILD_WELFARE",
  ]);
  expect([relationCode("FATHER"), relationCode("PARENT"), relationCode("TUTOR")]).toEqual(["20", "90", "50"]);
});
