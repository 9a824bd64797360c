import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { defineRead } from "../../platform/read/read.ts";
import { names } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { roles } from "../directory/role.ts";
import { isInAudience } from "./audience.policy.ts";
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

it("counts the same people in an audience, one by one and in a list", async () => {
  const [territories, establishments, classes, users] = await Promise.all(
    ["territory", "establishment", "class", `"user"`].map(idsOf),
  );
  const term = fc.record({
    include: fc.boolean(),
    territoryId: maybe(territories!),
    establishmentId: maybe(establishments!),
    role: maybe(roles),
    function: maybe(["ENS", "EDU", "AED", "ADF"]),
    classId: maybe(classes!),
    userId: maybe(users!),
    relation: fc.constantFrom("SELF" as const, "GUARDIANS_OF" as const),
  });
  // Terms that say little reach somebody; the whole of them mostly nobody: both kinds are wanted.
  const few = term.map((one) => ({
    ...termOf({}),
    include: one.include,
    relation: one.relation,
    role: one.role,
  }));
  const audiences = fc.sample(fc.array(fc.oneof(term, few), { minLength: 1, maxLength: 3 }), {
    numRuns: 400,
    seed: 7,
  });
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

it("lets nobody in when nothing includes them", async () => {
  const { viewer } = await school.api.context(school.people[names[0]!]);
  expect(isInAudience(viewer!, [])).toBe(false);
  expect(isInAudience(viewer!, [termOf({ include: false })])).toBe(false);
  expect(isInAudience(viewer!, [termOf({})])).toBe(true);
  expect(isInAudience(viewer!, [termOf({}), termOf({ include: false, userId: viewer!.id })])).toBe(false);
});
