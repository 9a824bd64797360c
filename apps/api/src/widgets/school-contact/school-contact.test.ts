import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

test("a parent sees how to reach the schools of all children, in one statement", async () => {
  const { shown, statements } = await school.widget("motherOfTwoSchools", "school-contact");
  expect(statements).toBe(1);
  expect(shown).toMatchObject({
    failure: null,
    schoolContact: [
      { name: "College", phone: "0100000000", mail: "college@example.org" },
      { name: "Lycee", phone: "0100000000", mail: "lycee@example.org" },
    ],
  });
});

test("a father from whom the whereabouts of the child are hidden is told of no school", async () => {
  const { shown } = await school.widget("cleosFather", "school-contact");
  expect(shown).toMatchObject({ failure: null, schoolContact: [] });
});

test("it can be narrowed to one school, and to none of others", async () => {
  const own = await school.widget("travellingTeacher", "school-contact", {
    establishment: school.places.lycee,
  });
  expect(own.shown).toMatchObject({ schoolContact: [{ name: "Lycee" }] });
  const other = await school.widget("travellingTeacher", "school-contact", {
    establishment: school.places.elsewhere,
  });
  expect(other.shown).toMatchObject({ failure: { code: "INVALID_SETTINGS" } });
});
