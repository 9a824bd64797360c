import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

async function statementsOf(name: Name, document: string): Promise<number> {
  const before = school.api.statements();
  await school.as(name, document);
  return school.api.statements() - before;
}

const people = (first: number) =>
  `{ users(first: ${first}) { totalCount nodes { displayName sharedMemberships {
    role establishment { name classes { nodes { name } } } classes { name headTeachers { displayName }
      students(first: 5) { totalCount nodes { displayName } } teachers { nodes { user { displayName } } } parts { name } } } } } }`;

test("a list of people takes as many statements for a hundred as for two", async () => {
  const few = await statementsOf("head", people(2));
  expect(await statementsOf("head", people(100))).toBeLessThanOrEqual(few + 1);
  expect(few).toBeLessThanOrEqual(8);
});

const children = `{ viewer { children { user { displayName } birthDate classes { name headTeachers { displayName } }
  establishments { name } guardians { relation contactPoints { value } } } } }`;

test("two children take as many statements as one", async () => {
  const one = await statementsOf("cleosMother", children);
  expect(await statementsOf("motherOfTwoSchools", children)).toBe(one);
  expect(one).toBeLessThanOrEqual(6);
});

test("what one is oneself takes one statement a list", async () => {
  const self =
    "{ viewer { user { displayName } memberships { role establishment { name } } classes { name } mandates { id } } }";
  expect(await statementsOf("travellingTeacher", self)).toBe(4);
});
