import { canSeeClass, canSeeEnrollment, type ClassFacts } from "../../domains/directory/classes.policy.ts";
import { classVisible, enrollmentVisible } from "../../domains/directory/classes.visible.ts";
import { current } from "../../domains/directory/current.visible.ts";
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
  type UserFacts,
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

/** What a rule and its SQL say of one thing. */
export interface Verdict {
  thing: string;
  rule: boolean;
  sql: boolean;
}

/** Everything of a base that the rules of the directory are asked about. */
export interface Things {
  users: Map<string, UserFacts>;
  classes: ClassFacts[];
  places: Place[];
}

type Rows = <Row>(read: Read<Row>, parameters: Record<string, unknown>) => Promise<Row[]>;

const readUserIds = defineRead<{ id: string }>("testing-user-ids", `select id from "user"`);
const readClasses = defineRead<ClassFacts>(
  "testing-class-facts",
  `select c.id, c.establishment_id as "establishmentId", s.territory_id as "territoryId", y.state as "schoolYearState"
  from class c join establishment s on s.id = c.establishment_id join school_year y on y.id = c.school_year_id`,
);
const readPlaces = defineRead<Place>(
  "testing-place-facts",
  `select s.id as "establishmentId", s.territory_id as "territoryId" from establishment s`,
);

export async function allThings(api: Api, today: string): Promise<Things> {
  const { rowsAlone: rows } = await api.context(null);
  const ids = (await rows(readUserIds, {})).map((row) => row.id);
  const users = await rows(readUserFacts, { ids, today });
  return {
    users: new Map(users.map((user) => [user.id, user])),
    classes: await rows(readClasses, {}),
    places: await rows(readPlaces, {}),
  };
}

type Asked = (rows: Rows, viewer: Viewer, things: Things) => Promise<Verdict[]>;

const seenOf = (name: string, table: string, visible: string): Read<{ id: string; seen: boolean }> =>
  defineRead(`testing-seen-${name}`, `select x.id, coalesce(${visible}, false) as seen from ${table}`);

/** A rule that looks at things which have an id of their own. */
function byId<Thing>(
  read: Read<{ id: string; seen: boolean }>,
  rule: (viewer: Viewer, thing: Thing) => boolean,
  thingsOf: (things: Things) => Iterable<[string, Thing]>,
): Asked {
  return async (rows, viewer, things) => {
    const seen = new Map((await rows(read, viewerParameters(viewer))).map((row) => [row.id, row.seen]));
    return [...thingsOf(things)].map(([id, thing]) => ({
      thing: id,
      rule: rule(viewer, thing),
      sql: seen.get(id)!,
    }));
  };
}

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

const users = (things: Things) => things.users;

/** Each rule with its twin, asked of everything for one viewer. */
export const agreements: Record<string, Asked> = {
  canSeeUser: byId(seenOf("user", `"user" x`, userVisible("x")), canSeeUser, users),
  canAdministerAccount: byId(
    seenOf("administered", `"user" x`, accountAdministered("x")),
    canAdministerAccount,
    users,
  ),
  canOpenRecord: byId(seenOf("record", `"user" x`, recordVisible("x")), canOpenRecord, users),
  canSeeClass: byId(seenOf("class", "class x", classVisible("x")), canSeeClass, (things) =>
    things.classes.map((one): [string, ClassFacts] => [one.id, one]),
  ),
  canSeeEstablishment: byId(
    seenOf("establishment", "establishment x", establishmentVisible("x")),
    canSeeEstablishment,
    (things) => things.places.map((place): [string, Place] => [place.establishmentId, place]),
  ),
  canSeeMembership: async (rows, viewer, things) =>
    (await rows(membershipsSeen, viewerParameters(viewer))).map(({ userId, seen, ...membership }) => ({
      thing: `${userId} as ${membership.role} in ${membership.establishmentId}`,
      rule: canSeeMembership(viewer, { user: things.users.get(userId)!, membership }),
      sql: seen,
    })),
  canSeeEnrollment: async (rows, viewer, things) =>
    (await rows(enrollmentsSeen, viewerParameters(viewer))).map(
      ({ userId, classId, establishmentId, seen }) => ({
        thing: `${userId} in ${classId}`,
        rule: canSeeEnrollment(viewer, { user: things.users.get(userId)!, establishmentId }),
        sql: seen,
      }),
    ),
};

/** Asks each viewer about everything: where rule and SQL part, and how often they said yes and no. */
export async function partings(api: Api, ask: Asked, viewers: readonly string[], things: Things) {
  const { rowsAlone } = await api.context(null);
  const parted: string[] = [];
  let yes = 0;
  let no = 0;
  for (const id of viewers) {
    const viewer = await api.viewer(id);
    for (const { thing, rule, sql } of await ask(rowsAlone, viewer, things)) {
      if (rule !== sql) parted.push(`${id}: ${thing} (the rule says ${rule})`);
      if (sql) yes++;
      else no++;
    }
  }
  return { parted, yes, no };
}
