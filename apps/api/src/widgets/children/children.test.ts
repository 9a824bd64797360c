import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

test("a parent sees all children of all schools, with class, school and head teacher, in one statement", async () => {
  const { shown, statements } = await school.widget("motherOfTwoSchools", "children");
  expect(statements).toBe(1);
  expect(shown).toMatchObject({
    failure: null,
    children: [
      {
        user: { givenName: "Leo" },
        establishments: [{ name: "Lycee" }],
        classes: [{ class: { name: "2A" }, headTeachers: [{ givenName: "TravellingTeacher" }] }],
      },
      {
        user: { givenName: "MovedPupil" },
        establishments: [{ name: "College" }],
        classes: [{ class: { name: "6B" }, headTeachers: [{ givenName: "PaulsMother" }] }],
      },
    ],
  });
});

test("it can be narrowed to one child, and to no child of others", async () => {
  const one = await school.widget("motherOfTwoSchools", "children", { child: school.people.leo });
  expect(one.shown).toMatchObject({ children: [{ user: { givenName: "Leo" } }] });
  const others = await school.widget("motherOfTwoSchools", "children", { child: school.people.ada });
  const nobody = await school.widget("motherOfTwoSchools", "children", {
    child: "01900000-0000-7000-8000-000000000000",
  });
  expect(others.shown).toMatchObject({ failure: { code: "INVALID_SETTINGS" } });
  expect(others.shown).toEqual(nobody.shown);
});

test("a father from whom a child is hidden has no such child", async () => {
  const { shown } = await school.widget("bobsFather", "children");
  expect(shown).toMatchObject({ failure: null, children: [] });
});

test("a father from whom the whereabouts are hidden sees the child, and no school or class", async () => {
  const { shown } = await school.widget("cleosFather", "children");
  expect(shown).toMatchObject({
    children: [{ user: { givenName: "Cleo" }, establishments: [], classes: [] }],
  });
});

test("without a known right to see, there is no child", async () => {
  for (const name of ["unknownGuardian", "withdrawnGuardian", "formerGuardian"] as const) {
    expect((await school.widget(name, "children")).shown).toMatchObject({ children: [] });
  }
});
