import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { calendarsOf } from "./calendars-of.ts";
import type { CalendarSchoolRow } from "./school-calendar.queries.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const schoolOf = (uai: string, name: string, ...children: string[]): CalendarSchoolRow =>
  ({
    establishment: { id: name, name, uai, kind: "COLLEGE", holidayZone: null },
    children: children.map((id) => ({ id })),
  }) as unknown as CalendarSchoolRow;

test("a parent sees the holidays of all schools of all children, once for schools that share a zone", async () => {
  const { shown, statements } = await school.widget("motherOfTwoSchools", "school-calendar");
  expect(statements).toBe(1);
  expect(shown).toMatchObject({
    failure: null,
    schoolCalendar: [
      {
        zone: "C",
        establishments: [{ name: "College" }, { name: "Lycee" }],
        children: [{ givenName: "MovedPupil" }, { givenName: "Leo" }],
        publicHolidays: [{}, {}, {}],
      },
    ],
  });
});

test("schools of two zones have a calendar each, with the days until it begins and until the return", () => {
  const calendars = calendarsOf(
    [
      schoolOf("0350001A", "Rennes", "lea"),
      schoolOf("0750001A", "Paris", "tom"),
      schoolOf("0290001A", "Brest"),
    ],
    "2027-02-16",
  );
  expect(calendars).toMatchObject([
    {
      zone: "B",
      establishments: [{ name: "Rennes" }, { name: "Brest" }],
      children: [{ id: "lea" }],
      holidays: [{ name: "WINTER", daysUntil: 4, daysUntilReturn: 20 }, {}, {}, {}],
    },
    {
      zone: "C",
      children: [{ id: "tom" }],
      holidays: [{ name: "WINTER", daysUntil: -10, daysUntilReturn: 6 }, {}, {}, {}],
    },
  ]);
});

test("overseas, the public holidays are told and school holidays are not made up", () => {
  const [calendar] = calendarsOf([schoolOf("9740001A", "Saint-Denis")], "2026-12-01");
  expect(calendar).toMatchObject({
    zone: "REUNION",
    holidays: [],
    publicHolidays: [{ name: "ABOLITION_OF_SLAVERY", on: "2026-12-20", daysUntil: 19 }, {}, {}],
  });
});

test("it can be narrowed to one school, and to none of others", async () => {
  const lycee = { establishment: school.places.lycee };
  expect((await school.widget("travellingTeacher", "school-calendar", lycee)).shown).toMatchObject({
    schoolCalendar: [{ establishments: [{ name: "Lycee" }] }],
  });
  const other = { establishment: school.places.elsewhere };
  expect((await school.widget("travellingTeacher", "school-calendar", other)).shown).toMatchObject({
    failure: { code: "INVALID_SETTINGS" },
  });
});

test("a father from whom the whereabouts of the child are hidden learns of no school", async () => {
  expect((await school.widget("cleosFather", "school-calendar")).shown).toMatchObject({ schoolCalendar: [] });
});
