import { afterAll, beforeAll, expect, test } from "vitest";

import { type BirthdayFacts, canSeeBirthday } from "../../domains/birthdays/birthdays.policy.ts";
import { birthdayVisible } from "../../domains/birthdays/birthdays.visible.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { allThings, type Things } from "./agreements.ts";
import { type Name, names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

const readSeen = defineRead<{ id: string; agreed: boolean; seen: boolean }>(
  "testing-seen-birthday",
  `select u.id, exists (select from shown_birthday b where b.user_id = u.id) as agreed,
    coalesce(${birthdayVisible("u")}, false) as seen from "user" u`,
);

/** Everybody but these agreed. */
const kept: Name[] = ["bob", "latinTeacher", "uma"];

let school: OpenSchool;
let things: Things;
beforeAll(async () => {
  school = await openSchool();
  const { database } = await school.api.context(null);
  await database.query(
    `insert into shown_birthday (user_id, agreed_at) select id, now() from "user" where id <> all($1)`,
    [kept.map((name) => school.people[name])],
  );
  things = await allThings(school.api, (await school.api.viewer(school.people.ada)).today);
});
afterAll(() => school.close());

/** Whose birthday somebody sees, by the rule, which has to be the SQL. */
async function seenBy(name: Name): Promise<string[]> {
  const { viewer, rows } = await school.api.context(school.people[name]);
  const found = await rows(readSeen, viewerParameters(viewer!));
  return found.flatMap(({ id, agreed, seen }) => {
    const facts: BirthdayFacts = { user: things.users.get(id)!, agreed };
    expect([name, school.nameOf(id), seen]).toEqual([
      name,
      school.nameOf(id),
      canSeeBirthday(viewer!, facts),
    ]);
    return seen ? [school.nameOf(id)] : [];
  });
}

test("for everybody and everybody else, the rule of birthdays and its SQL say the same", async () => {
  let yes = 0;
  for (const name of names) yes += (await seenBy(name)).length;
  expect(yes).toBeGreaterThan(10);
  expect(yes).toBeLessThan(names.length * names.length);
});

test("who did not agree shows it to nobody; who did, to their classes and not to parents, heads or strangers", async () => {
  const ofAda = await seenBy("ada");
  expect(ofAda).toContain("headTeacher");
  expect(ofAda).not.toContain("bob");
  for (const name of [
    "adasMother",
    "head",
    "counsellor",
    "accountsOfCollege",
    "otherPupil",
    "stranger",
  ] as const)
    expect([name, (await seenBy(name)).filter((one) => one !== name)].flat()).not.toContain("ada");
  expect(await seenBy("headTeacher")).toContain("ada");
  expect(await seenBy("librarian")).toEqual([]);
});

test("a pupil who left, or who is hidden from the viewer, shows nothing any more", async () => {
  expect(await seenBy("ada")).not.toContain("gonePupil");
  expect(await seenBy("ada")).not.toContain("hiddenPupil");
  expect(await seenBy("paulsMother")).not.toContain("dina");
});
