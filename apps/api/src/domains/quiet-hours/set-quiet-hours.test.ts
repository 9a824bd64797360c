import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { canSeeSchoolHours, canSetSchoolHours } from "./quiet-hours.policy.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const evening = { opensAt: "08:00", closesAt: "18:30", weekends: true, holidays: false };

async function setFor(name: Name, establishmentId: string, input: object = evening): Promise<unknown> {
  const { data, errors } = await school.api.ask(
    school.people[name],
    `mutation Set($id: ID!, $input: QuietHoursInput!) {
      hours: setSchoolQuietHours(establishmentId: $id, input: $input) { name opensAt closesAt viewerCanSet }
    }`,
    { variables: { id: establishmentId, input } },
  );
  return errors
    ? { ...errors[0]!.extensions }
    : (JSON.parse(JSON.stringify(data)) as { hours: unknown }).hours;
}

test("the head sets the hours of the school, and a teacher and a family read them", async () => {
  expect(await setFor("head", school.places.college)).toEqual([
    { name: "College", opensAt: "08:00", closesAt: "18:30", viewerCanSet: true },
  ]);
  for (const name of ["headTeacher", "ada", "adasMother"] as const) {
    const { viewer } = await school.as(name, "{ viewer { schoolQuietHours { opensAt viewerCanSet } } }");
    expect(viewer).toEqual({ schoolQuietHours: [{ opensAt: "08:00", viewerCanSet: false }] });
  }
});

test("nobody else sets them, and a school of others does not exist", async () => {
  expect(await setFor("headTeacher", school.places.college)).toEqual({ code: "FORBIDDEN" });
  expect(await setFor("adasMother", school.places.college)).toEqual({ code: "FORBIDDEN" });
  expect(await setFor("head", school.places.lycee)).toEqual({ code: "NOT_FOUND" });
  expect(await setFor("head", "no id")).toEqual({ code: "NOT_FOUND" });
});

test.for([
  ["opensAt", "04:59"],
  ["opensAt", "7:00"],
  ["opensAt", "13:00"],
  ["closesAt", "24:00"],
  ["closesAt", "12:00"],
])("%s cannot be %s", async ([field, value]) => {
  expect(await setFor("head", school.places.college, { ...evening, [field!]: value })).toEqual({
    code: "INVALID",
    field,
  });
});

test("a person sets their own, which nobody else reads, and gives them up", async () => {
  const set =
    "mutation Set($input: QuietHoursInput) { hours: setQuietHours(input: $input) { closesAt timeZone } }";
  expect(await school.as("headTeacher", set, { input: evening })).toEqual({
    hours: { closesAt: "18:30", timeZone: "Europe/Paris" },
  });
  expect(await school.as("head", "{ viewer { quietHours { opensAt } } }")).toEqual({
    viewer: { quietHours: null },
  });
  expect(await school.as("headTeacher", set, { input: null })).toEqual({ hours: null });
});

test("who belongs to a school sees its hours, and only its leadership sets them", async () => {
  const place = { establishmentId: school.places.college };
  const [head, teacher, stranger] = await Promise.all(
    (["head", "headTeacher", "stranger"] as const).map((name) => school.api.viewer(school.people[name])),
  );
  expect([head!, teacher!, stranger!].map((one) => canSeeSchoolHours(one, place))).toEqual([
    true,
    true,
    false,
  ]);
  expect([head!, teacher!, stranger!].map((one) => canSetSchoolHours(one, place))).toEqual([
    true,
    false,
    false,
  ]);
});
