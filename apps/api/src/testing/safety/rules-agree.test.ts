import { afterAll, beforeAll, expect, test } from "vitest";

import { canSeeClass, canSeeEnrollment, type ClassFacts } from "../../domains/directory/classes.policy.ts";
import { classVisible, enrollmentVisible } from "../../domains/directory/classes.visible.ts";
import { current } from "../../domains/directory/current.ts";
import { canSeeEstablishment } from "../../domains/directory/establishments.policy.ts";
import { establishmentVisible } from "../../domains/directory/establishments.visible.ts";
import { canOpenRecord } from "../../domains/directory/students.policy.ts";
import { recordVisible } from "../../domains/directory/students.visible.ts";
import {
  canAdministerAccount,
  canSeeMembership,
  canSeeUser,
  type MembershipFacts,
  type Place,
} from "../../domains/directory/users.policy.ts";
import { readUserFacts } from "../../domains/directory/users.queries.ts";
import {
  accountAdministered,
  membershipVisible,
  userVisible,
} from "../../domains/directory/users.visible.ts";
import type { Viewer } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { defineRead, type Read } from "../../platform/read/read.ts";
import type { Api } from "../ask.ts";
import { openApi } from "../ask.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { type AwkwardSchool, raiseAwkwardSchool } from "./awkward-school.ts";
import { type Name, names } from "./cast.ts";

let base: TestDatabase;
let api: Api;
let school: AwkwardSchool;

beforeAll(async () => {
  base = await createTestDatabase();
  school = await raiseAwkwardSchool(base.url);
  api = await openApi(base.url);
});
afterAll(async () => {
  await api.close();
  await base.drop();
});

type Seen = { id: string; seen: boolean };

const usersSeen = {
  canSeeUser: seenOf("user", `"user" x`, userVisible("x")),
  canAdministerAccount: seenOf("administered", `"user" x`, accountAdministered("x")),
  canOpenRecord: seenOf("record", `"user" x`, recordVisible("x")),
};
const userRules = { canSeeUser, canAdministerAccount, canOpenRecord };
const classesSeen = seenOf("class", "class x", classVisible("x"));
const establishmentsSeen = seenOf("establishment", "establishment x", establishmentVisible("x"));

function seenOf(name: string, table: string, visible: string): Read<Seen> {
  return defineRead(`testing-seen-${name}`, `select x.id, coalesce(${visible}, false) as seen from ${table}`);
}

const classFacts = defineRead<ClassFacts>(
  "testing-class-facts",
  `select c.id, c.establishment_id as "establishmentId", s.territory_id as "territoryId", y.state as "schoolYearState"
  from class c join establishment s on s.id = c.establishment_id join school_year y on y.id = c.school_year_id`,
);
const placeFacts = defineRead<Place>(
  "testing-place-facts",
  `select s.id as "establishmentId", s.territory_id as "territoryId" from establishment s`,
);
const membershipsSeen = defineRead<MembershipFacts & { userId: string; seen: boolean }>(
  "testing-seen-membership",
  `select m.user_id as "userId", m.establishment_id as "establishmentId", s.territory_id as "territoryId", m.role,
    coalesce(${userVisible("u")} and ${membershipVisible("u", "m")}, false) as seen
  from membership m join "user" u on u.id = m.user_id join establishment s on s.id = m.establishment_id
  where ${current("m")}`,
);

const enrollmentsSeen = defineRead<{
  userId: string;
  classId: string;
  establishmentId: string;
  seen: boolean;
}>(
  "testing-seen-enrollment",
  `select u.id as "userId", c.id as "classId", c.establishment_id as "establishmentId",
    coalesce(${enrollmentVisible("e", "u", "c")}, false) as seen
  from enrollment e join "user" u on u.id = e.user_id join class c on c.id = e.class_id where ${current("e")}`,
);

/** Asks each viewer of the cast, and answers where rule and predicate part: `viewer: thing`. */
async function partings(ask: (viewer: Viewer) => Promise<{ thing: string; rule: boolean; sql: boolean }[]>) {
  const parted: string[] = [];
  let seen = 0;
  let hidden = 0;
  for (const name of names) {
    const viewer = await api.viewer(school.people[name]);
    for (const { thing, rule, sql } of await ask(viewer)) {
      if (rule !== sql) parted.push(`${name}: ${thing} (rule says ${rule})`);
      if (sql) seen++;
      else hidden++;
    }
  }
  // A rule that says the same of everybody would agree with anything.
  expect(seen).toBeGreaterThan(0);
  expect(hidden).toBeGreaterThan(0);
  return parted;
}

const rows = async <Row>(viewer: Viewer, read: Read<Row>): Promise<Row[]> => {
  const context = await api.context(null);
  return context.rows(read, { ...viewerParameters(viewer), ids: Object.values(school.people) });
};

test.for(["canSeeUser", "canAdministerAccount", "canOpenRecord"] as const)(
  "for each viewer and each user, %s and its SQL say the same",
  async (rule) => {
    const parted = await partings(async (viewer) => {
      const seen = new Map((await rows(viewer, usersSeen[rule])).map((row) => [row.id, row.seen]));
      return (await rows(viewer, readUserFacts)).map((user) => ({
        thing: school.nameOf(user.id),
        rule: userRules[rule](viewer, user),
        sql: seen.get(user.id)!,
      }));
    });
    expect(parted).toEqual([]);
  },
);

test("for each viewer and each membership, canSeeMembership and its SQL say the same", async () => {
  const parted = await partings(async (viewer) => {
    const users = new Map((await rows(viewer, readUserFacts)).map((user) => [user.id, user]));
    return (await rows(viewer, membershipsSeen)).map(({ userId, seen, ...membership }) => ({
      thing: `${school.nameOf(userId)} as ${membership.role} in ${school.nameOf(membership.establishmentId)}`,
      rule: canSeeMembership(viewer, { user: users.get(userId)!, membership }),
      sql: seen,
    }));
  });
  expect(parted).toEqual([]);
});

test("for each viewer and each enrollment, canSeeEnrollment and its SQL say the same", async () => {
  const parted = await partings(async (viewer) => {
    const users = new Map((await rows(viewer, readUserFacts)).map((user) => [user.id, user]));
    return (await rows(viewer, enrollmentsSeen)).map(({ userId, classId, establishmentId, seen }) => ({
      thing: `${school.nameOf(userId)} in ${school.nameOf(classId)}`,
      rule: canSeeEnrollment(viewer, { user: users.get(userId)!, establishmentId }),
      sql: seen,
    }));
  });
  expect(parted).toEqual([]);
});

test("for each viewer and each class, canSeeClass and its SQL say the same", async () => {
  const parted = await partings(async (viewer) => {
    const seen = new Map((await rows(viewer, classesSeen)).map((row) => [row.id, row.seen]));
    return (await rows(viewer, classFacts)).map((one) => ({
      thing: school.nameOf(one.id),
      rule: canSeeClass(viewer, one),
      sql: seen.get(one.id)!,
    }));
  });
  expect(parted).toEqual([]);
});

test("for each viewer and each establishment, canSeeEstablishment and its SQL say the same", async () => {
  const parted = await partings(async (viewer) => {
    const seen = new Map((await rows(viewer, establishmentsSeen)).map((row) => [row.id, row.seen]));
    return (await rows(viewer, placeFacts)).map((place) => ({
      thing: school.nameOf(place.establishmentId),
      rule: canSeeEstablishment(viewer, place),
      sql: seen.get(place.establishmentId)!,
    }));
  });
  expect(parted).toEqual([]);
});

test("the directory lists exactly the users of whom the rule says yes", async () => {
  const list = `query List($after: String) { users(first: 30, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  for (const name of names) {
    const viewer = await api.viewer(school.people[name]);
    const expected = (await rows(viewer, readUserFacts)).filter((user) => canSeeUser(viewer, user));
    const found: string[] = [];
    let after: string | null = null;
    do {
      const answer = await api.ask(viewer.id, list, { variables: { after } });
      expect(answer.errors).toBeUndefined();
      const page = answer.data!["users"] as {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(page.totalCount).toBe(expected.length);
      found.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const sorted = (ids: string[]): Name[] => ids.map((id) => school.nameOf(id) as Name).sort();
    expect([name, sorted(found)]).toEqual([name, sorted(expected.map((user) => user.id))]);
  }
});
