import { afterAll, beforeAll, expect, test } from "vitest";

import { canSeeUser } from "../../domains/directory/users.policy.ts";
import type { Viewer } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
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

const list = `query List($after: String, $search: String) { users(first: 30, after: $after, search: $search) {
  totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

test("the directory lists exactly the users of whom the rule says yes", async () => {
  for (const name of names) {
    const viewer = await school.api.viewer(school.people[name]);
    if (searchesTerritories(viewer)) continue;
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

test("who administers a territory finds by name exactly the users of whom the rule says yes", async () => {
  let searched = 0;
  for (const name of names) {
    const viewer = await school.api.viewer(school.people[name]);
    if (!searchesTerritories(viewer)) continue;
    for (const user of things.users.values()) {
      const search = (await nameOf(user.id)).slice(0, 100);
      const page = (await school.as(name, list, { search }))["users"] as Page;
      const found = page.nodes.some((node) => node.id === user.id);
      expect([name, school.nameOf(user.id), found]).toEqual([
        name,
        school.nameOf(user.id),
        canSeeUser(viewer, user),
      ]);
      searched += 1;
    }
  }
  expect(searched).toBeGreaterThan(things.users.size);
});

async function nameOf(id: string): Promise<string> {
  const { database } = await school.api.context(null);
  const [row] = await database.query('select search_name from "user" where id = $1', [id]);
  return row.search_name as string;
}

const searchesTerritories = (viewer: Viewer): boolean =>
  viewerParameters(viewer).viewer_accounts_territories.length > 0;
