import { afterAll, beforeAll, expect, test } from "vitest";

import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { birthDateOf } from "../../testing/safety/people-rows.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { readBirthdays } from "./birthdays.queries.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const show = "mutation Show($shown: Boolean!) { showBirthday(input: { shown: $shown }) { shown } }";

/** Gives somebody a birthday so many days from today, many years ago. */
async function born(name: "ada" | "headTeacher" | "bob", daysFromToday: number): Promise<void> {
  const { database } = await school.api.context(null);
  await database.query(
    `update user_private set birth_date = ((now() at time zone 'Europe/Paris')::date + $2::int - interval '12 years')::date
    where user_id = $1`,
    [school.people[name], daysFromToday],
  );
}

const shownTo = async (name: "ada" | "bob" | "adasMother" | "otherPupil", settings = {}) =>
  (await school.widget(name, "birthdays", settings)).shown as { birthdays: { daysUntil: number }[] };

test("nothing is shown of those who did not agree", async () => {
  await born("ada", 3);
  expect(await shownTo("bob", { days: 60 })).toMatchObject({ failure: null, birthdays: [] });
  expect(await school.as("ada", "{ viewer { showsBirthday } }")).toEqual({
    viewer: { showsBirthday: false },
  });
});

test("who agrees is shown to their class, the nearest first, by day and month and never by year", async () => {
  await born("headTeacher", 0);
  await school.as("ada", show, { shown: true });
  await school.as("headTeacher", show, { shown: true });
  const { shown, statements } = await school.widget("bob", "birthdays", {});
  expect(statements).toBe(1);
  expect(shown).toMatchObject({
    birthdays: [
      { user: { givenName: "HeadTeacher" }, daysUntil: 0, classNames: ["6A"] },
      { user: { givenName: "Ada" }, daysUntil: 3 },
    ],
  });
  const today = new Date();
  expect(JSON.stringify(shown)).not.toContain(String(today.getFullYear() - 12));
  expect(JSON.stringify(shown)).not.toContain(birthDateOf("ada"));
});

test("parents and other schools are told nothing, and a birthday that is further away waits", async () => {
  expect(await shownTo("adasMother")).toMatchObject({ birthdays: [] });
  expect(await shownTo("otherPupil")).toMatchObject({ birthdays: [] });
  expect((await shownTo("bob", { days: 2 })).birthdays).toHaveLength(1);
});

test("who changes their mind is hidden at once", async () => {
  await school.as("ada", show, { shown: false });
  expect((await shownTo("bob")).birthdays).toHaveLength(1);
  await school.as("headTeacher", show, { shown: false });
  expect((await shownTo("bob")).birthdays).toHaveLength(0);
});

test("whoever was born on 29 February has a birthday every year", async () => {
  const { database } = await school.api.context(null);
  await database.query("update user_private set birth_date = '2012-02-29' where user_id = $1", [
    school.people.ada,
  ]);
  await school.as("ada", show, { shown: true });
  const { rows, viewer } = await school.api.context(school.people.bob);
  const on = async (today: string) =>
    (await rows(readBirthdays, { ...viewerParameters({ ...viewer!, today }), days: 5 })).map(
      ({ day, month }) => `${day}/${month}`,
    );
  // Long after the cast began to learn, whenever this runs.
  expect(await on("2091-02-26")).toEqual(["28/2"]);
  expect(await on("2092-02-26")).toEqual(["29/2"]);
});
