import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

test.for<[Name, string[]]>([
  ["ada", ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE", "STAFF"]],
  ["adasMother", ["LEADERSHIP", "SCHOOL_LIFE"]],
  ["headTeacher", ["TEACHER", "STUDENT", "LEADERSHIP", "SCHOOL_LIFE", "STAFF", "AGENT"]],
  ["cook", ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE", "STAFF"]],
  ["passingAgent", []],
])("%s is told whom one may look for, without asking the base", async ([name, roles]) => {
  const { shown, statements } = await school.widget(name, "directory-search");
  expect(shown).toMatchObject({ failure: null, directorySearch: { roles } });
  expect(statements).toBe(0);
});

test("settings that are none of its own are refused", async () => {
  const { shown } = await school.widget("ada", "directory-search", { role: "KING" });
  expect(shown).toMatchObject({ failure: { code: "INVALID_SETTINGS" } });
});
