import { expect, test } from "vitest";

import { establishmentKindOf, typeOfKind } from "./establishment-kinds.ts";
import { functionOf, roleOfFunction } from "./staff-roles.ts";

test("an establishment is what its type says, else what its national code says", () => {
  expect(establishmentKindOf("Collège", undefined)).toBe("COLLEGE");
  expect(establishmentKindOf("LYCEE PROFESSIONNEL", "340")).toBe("LYCEE");
  expect(establishmentKindOf(undefined, "340")).toBe("COLLEGE");
  expect(establishmentKindOf("SANS OBJET", "302")).toBe("LYCEE");
  expect(establishmentKindOf("SANS OBJET", undefined)).toBe("OTHER");
});

test("the type that is written is read back as the same kind", () => {
  for (const kind of ["SCHOOL", "COLLEGE", "LYCEE", "UNIVERSITY", "OTHER"] as const) {
    expect(establishmentKindOf(typeOfKind(kind), undefined)).toBe(kind);
  }
});

test("a function gives a role, and “sans objet” gives none", () => {
  expect(["ENS", "DOC", "DIR", "EDU", "AED", "AEH", "ADF", "ZZZ"].map(roleOfFunction)).toEqual([
    "TEACHER",
    "TEACHER",
    "LEADERSHIP",
    "SCHOOL_LIFE",
    "SCHOOL_LIFE",
    "SCHOOL_LIFE",
    "STAFF",
    "STAFF",
  ]);
  expect([roleOfFunction("-"), roleOfFunction("")]).toEqual([undefined, undefined]);
});

test("a function is written as it is where it leads back to the role, else as the usual one of the role", () => {
  expect(functionOf("TEACHER", "DOC")).toBe("DOC");
  expect(functionOf("TEACHER", "DIR")).toBe("ENS");
  expect(functionOf("SCHOOL_LIFE", null)).toBe("EDU");
  expect(functionOf("STAFF", "intendance")).toBe("ADF");
});
