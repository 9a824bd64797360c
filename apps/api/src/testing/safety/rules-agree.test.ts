import { afterAll, beforeAll, expect, test } from "vitest";

import { canSeeUser } from "../../domains/directory/users.policy.ts";
import { agreements, allThings, partings, type Things } from "./agreements.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

let school: OpenSchool;
let things: Things;
beforeAll(async () => {
  school = await openSchool();
  things = await allThings(school.api, (await school.api.viewer(school.people.ada)).today);
});
afterAll(() => school.close());

test.for(Object.entries(agreements))(
  "for everybody and everything, %s and its SQL say the same",
  async ([, ask]) => {
    const { parted, yes, no } = await partings(school.api, ask, Object.values(school.people), things);
    expect(parted.map((text) => text.replaceAll(/[0-9a-f-]{36}/g, school.nameOf))).toEqual([]);
    // A rule that says the same of everything would agree with any other.
    expect(yes).toBeGreaterThan(0);
    expect(no).toBeGreaterThan(0);
  },
);

const list = `query List($after: String) { users(first: 30, after: $after) {
  totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

test("the directory lists exactly the users of whom the rule says yes", async () => {
  for (const name of names) {
    const viewer = await school.api.viewer(school.people[name]);
    const expected = [...things.users.values()].filter((user) => canSeeUser(viewer, user));
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page = (await school.as(name, list, { after }))["users"] as Page;
      expect(page.totalCount).toBe(expected.length);
      found.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const sorted = (ids: string[]) => ids.map(school.nameOf).sort();
    expect([name, sorted(found)]).toEqual([name, sorted(expected.map((user) => user.id))]);
  }
});
