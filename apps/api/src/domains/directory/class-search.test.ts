import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { names } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { allThings } from "../../testing/safety/agreements.ts";
import { canSeeClass } from "./classes.policy.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const document =
  "query C($search: String!, $first: Int) { classes(search: $search, first: $first) { id name } }";
const found = async (name: (typeof names)[number], search: string, first = 50) =>
  (await school.as(name, document, { search, first }))["classes"] as { id: string; name: string }[];

test("everybody finds only classes that the rule lets them see", async () => {
  const { today } = await school.api.viewer(school.people.ada);
  const things = await allThings(school.api, today);
  const classes = new Map(things.classes.map((one) => [one.id, one]));
  let seen = 0;
  for (const name of names) {
    const viewer = await school.api.viewer(school.people[name]);
    for (const letter of ["6", "a", "b", "l"])
      for (const { id } of await found(name, letter)) {
        expect([name, id, canSeeClass(viewer, classes.get(id)!)]).toEqual([name, id, true]);
        seen += 1;
      }
  }
  expect(seen).toBeGreaterThan(20);
});

test.for(["6e A", "6ème A", "6A", "6eA", " 6 a "])(
  "written « %s », the class is found by any way to write it",
  async (name) => {
    const client = new Client({ connectionString: school.url });
    await client.connect();
    await client.query("update class set name = $1 where id = $2", [name, school.classes["6A"]]);
    await client.end();
    for (const search of ["6a", "6e A", "6EME A", "6e", "6", "6 A"])
      expect((await found("head", search)).map((one) => one.id)).toContain(school.classes["6A"]);
    expect((await found("head", "6b")).map((one) => one.id)).not.toContain(school.classes["6A"]);
  },
);

test("nothing is found for nothing, for letters that mean something else to SQL, nor beyond the limits", async () => {
  for (const search of ["", "  ", "%", "_", "\\", "'", "…"]) expect(await found("head", search)).toEqual([]);
  expect(await found("head", "6", 1)).toHaveLength(1);
  for (const [search, first] of [["5".repeat(101), 5] as const, ["6", 0] as const, ["6", 51] as const]) {
    const { errors } = await school.api.ask(school.people.head, document, { variables: { search, first } });
    expect(errors?.[0]?.extensions["code"]).toBe("INVALID");
  }
});
