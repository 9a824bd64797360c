import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { defineRead } from "../../platform/read/read.ts";
import { names, type Person, cast } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { roles } from "../directory/role.ts";
import { countReached } from "./audience-reach.queries.ts";
import { type AudienceTerm, isInAudience } from "./audience.policy.ts";
import { createAudience, termOf } from "./audience.service.ts";
import { audienceParameters, inAudience } from "./audience.visible.ts";

const readAudiences = defineRead<{ id: string }>(
  "testing-audiences",
  `select a.id from audience a where a.id = any(:ids::uuid[]) and ${inAudience("a.id")}`,
);

let school: OpenSchool;
beforeAll(async () => (school = await openSchool()));
afterAll(() => school.close());

const idsOf = async (table: string): Promise<string[]> =>
  (await school.api.context(null)).database
    .query(`select id from ${table}`)
    .then((rows: { id: string }[]) => rows.map((row) => row.id));

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null, freq: 1 });

const relations = ["SELF", "GUARDIANS_OF"] as const;

/** Audiences of one term, each place, class and person with each role, and some of several terms, always the same. */
async function someAudiences(): Promise<AudienceTerm[][]> {
  const [territories, establishments, classes, users] = (await Promise.all(
    ["territory", "establishment", "class", `"user"`].map(idsOf),
  )) as [string[], string[], string[], string[]];
  const places: Partial<AudienceTerm>[] = [
    {},
    ...territories.map((territoryId) => ({ territoryId })),
    ...establishments.map((establishmentId) => ({ establishmentId })),
    ...classes.map((classId) => ({ classId })),
    ...establishments.flatMap((establishmentId) => classes.map((classId) => ({ establishmentId, classId }))),
    ...users.map((userId) => ({ userId })),
    ...["ENS", "EDU", "AED", "ADF"].map((code) => ({ function: code })),
  ];
  const terms = places.flatMap((place) =>
    relations.flatMap((relation) => [null, ...roles].map((role) => termOf({ ...place, relation, role }))),
  );
  const mixed = fc.record({
    include: fc.boolean(),
    territoryId: maybe(territories),
    establishmentId: maybe(establishments),
    role: maybe(roles),
    function: maybe(["ENS", "EDU", "AED", "ADF"]),
    classId: maybe(classes),
    userId: maybe(users),
    relation: fc.constantFrom(...relations),
  });
  const one = fc.record({ term: fc.constantFrom(...terms), include: fc.boolean() });
  const either = fc.oneof(
    mixed,
    one.map(({ term, include }) => ({ ...term, include })),
  );
  const several = fc.array(either, { minLength: 1, maxLength: 3 });
  return [...terms.map((term) => [term]), ...fc.sample(several, { numRuns: 400, seed: 7 })];
}

it("counts the same people in an audience, one by one and in a list", async () => {
  const audiences = await someAudiences();
  const { database, now } = await school.api.context(null);
  const ids = await database.transaction(async (manager) => {
    const made: string[] = [];
    for (const terms of audiences) made.push(await createAudience(manager, terms, now));
    return made;
  });
  let inside = 0;
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    const listed = await context.rows(readAudiences, { ...audienceParameters(viewer), ids });
    const one = ids.filter((_, index) => isInAudience(viewer, audiences[index]!));
    expect({ name, ids: listed.map((row) => row.id).sort() }).toEqual({ name, ids: one.sort() });
    inside += one.length;
  }
  expect(inside).toBeGreaterThan(100);
});

const signsIn = (person: Person): boolean => person.status === undefined || person.status === "PENDING";

it("reaches as many people as are in it one by one, of those who sign in", async () => {
  const people = names.filter((name) => signsIn(cast[name]));
  const viewers = await Promise.all(people.map((name) => school.api.viewer(school.people[name])));
  const { database } = await school.api.context(null);
  let reached = 0;
  for (const terms of await someAudiences()) {
    const expected = people.filter((_, index) => isInAudience(viewers[index]!, terms)).length;
    const count = await countReached(database, terms, viewers[0]!.today);
    expect({ terms, count }).toEqual({ terms, count: expected });
    reached += count;
  }
  expect(reached).toBeGreaterThan(100);
});

it("lets nobody in when nothing includes them", async () => {
  const { viewer } = await school.api.context(school.people[names[0]!]);
  expect(isInAudience(viewer!, [])).toBe(false);
  expect(isInAudience(viewer!, [termOf({ include: false })])).toBe(false);
  expect(isInAudience(viewer!, [termOf({})])).toBe(true);
  expect(isInAudience(viewer!, [termOf({}), termOf({ include: false, userId: viewer!.id })])).toBe(false);
});
