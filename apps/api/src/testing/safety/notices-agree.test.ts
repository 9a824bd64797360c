import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { UserFacts } from "../../domains/directory/users.policy.ts";
import { readUserFacts } from "../../domains/directory/users.queries.ts";
import { readersOf } from "../../domains/notices/notice-people.visible.ts";
import { readNoticeFacts } from "../../domains/notices/notices.facts.ts";
import {
  canFollowChild,
  canFollowNotice,
  canKeepNotice,
  canReadForChild,
  canReadNotice,
  canSignForChild,
  canWriteAboutChild,
  canWriteToClass,
  type WholeNotice,
} from "../../domains/notices/notices.policy.ts";
import {
  childFollowed,
  childReadable,
  childSignable,
  childWritable,
  classWritable,
  noticeFollowed,
  noticeKept,
  noticeParameters,
  noticeVisible,
} from "../../domains/notices/notices.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

const readNotices = defineRead<{ id: string; visible: boolean; followed: boolean; kept: boolean }>(
  "testing-notices",
  `select n.id, ${noticeVisible("n")} as visible, ${noticeFollowed("n")} as followed, ${noticeKept("n")} as kept
  from notice n`,
);
const readChildren = defineRead<{
  noticeId: string;
  childId: string;
  readable: boolean;
  signable: boolean;
  followed: boolean;
}>(
  "testing-notice-children",
  `select n.id as "noticeId", c.child_id as "childId", ${childReadable("n", "c")} as readable,
    ${childSignable("n", "c")} as signable, ${childFollowed("n", "u")} as followed
  from notice n join notice_child c on c.notice_id = n.id join "user" u on u.id = c.child_id`,
);
const readReaders = defineRead<{ noticeId: string; childId: string; userId: string; maySign: boolean }>(
  "testing-notice-readers",
  `select n.id as "noticeId", c.child_id as "childId", r.id as "userId", r.may_sign as "maySign"
  from notice n join notice_child c on c.notice_id = n.id, lateral ${readersOf("n", "c")} r`,
);
const readClasses = defineRead<{ classId: string; establishmentId: string; writable: boolean }>(
  "testing-notice-classes",
  `select c.id as "classId", c.establishment_id as "establishmentId", ${classWritable("c")} as writable
  from class c join school_year y on y.id = c.school_year_id where y.state = 'CURRENT'`,
);
const readPupils = defineRead<{ childId: string; establishmentId: string; writable: boolean }>(
  "testing-notice-pupils",
  `select u.id as "childId", s.id as "establishmentId", ${childWritable("u", "s.id")} as writable
  from "user" u cross join establishment s`,
);

let school: OpenSchool;
const notices = new Map<string, WholeNotice>();
let users: Map<string, UserFacts>;
beforeAll(async () => {
  school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  const { people, places, notices: known } = school;
  // The same children under other authors, in each school: rights come of what one is there.
  for (const [place, author] of [
    ["college", "secretary"],
    ["college", "travellingTeacher"],
    ["college", "goneTeacher"],
    ["college", "stranger"],
    ["lycee", "travellingTeacher"],
    ["lycee", "leosFather"],
    ["university", "professor"],
  ] as const) {
    const id = uuidv7();
    await client.query(
      `insert into notice select (jsonb_populate_record(n, $1)).* from notice n where n.id = $2`,
      [JSON.stringify({ id, establishment_id: places[place], author_id: people[author] }), known.college],
    );
    await client.query(
      `insert into notice_child select u.id, $1, now() from "user" u where u.id = any($2::uuid[])`,
      [
        id,
        (
          ["ada", "bob", "cleo", "dina", "paul", "pupilOfTwoSchools", "leo", "uma", "comingPupil"] as const
        ).map((name) => people[name]),
      ],
    );
  }
  const context = await school.api.context(people.head);
  const { today } = context.viewer!;
  const { rows } = await client.query<{ id: string }>("select id from notice");
  for (const { id } of rows) {
    const [facts] = await context.rows(readNoticeFacts, { id, today });
    notices.set(id, facts!);
  }
  const ids = Object.values(people);
  users = new Map((await context.rowsAlone(readUserFacts, { ids, today })).map((one) => [one.id, one]));
  await client.end();
});
afterAll(() => school.close());

test("for everybody, every notice and every child, the rules and their SQL say the same", async () => {
  const said = { visible: 0, hidden: 0, followed: 0, kept: 0, readable: 0, signable: 0, childFollowed: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    const parameters = noticeParameters(viewer);
    for (const { id, ...sql } of await context.rowsAlone(readNotices, parameters)) {
      const notice = notices.get(id)!;
      const rules = {
        visible: canReadNotice(viewer, notice),
        followed: canFollowNotice(viewer, notice),
        kept: canKeepNotice(viewer, notice),
      };
      expect([name, id, sql]).toEqual([name, id, rules]);
      said[sql.visible ? "visible" : "hidden"]++;
      if (sql.followed) said.followed++;
      if (sql.kept) said.kept++;
    }
    for (const { noticeId, childId, ...sql } of await context.rowsAlone(readChildren, parameters)) {
      const notice = notices.get(noticeId)!;
      const one = { ...notice.children.find(({ child }) => child.id === childId)!, notice };
      const rules = {
        readable: canReadForChild(viewer, one),
        signable: canSignForChild(viewer, one),
        followed: canFollowChild(viewer, one),
      };
      expect([name, school.nameOf(childId), sql]).toEqual([name, school.nameOf(childId), rules]);
      if (sql.readable) said.readable++;
      if (sql.signable) said.signable++;
      if (sql.followed) said.childFollowed++;
    }
  }
  expect(Math.min(...Object.values(said))).toBeGreaterThan(0);
});

test("who is told of a notice, and asked to sign it, are those who read it and may sign", async () => {
  const { rowsAlone, viewer: head } = await school.api.context(school.people.head);
  const found = await rowsAlone(readReaders, { today: head!.today });
  const toldTo = new Map(found.map((row) => [`${row.noticeId} ${row.childId} ${row.userId}`, row.maySign]));
  let told = 0;
  for (const name of names) {
    const viewer = await school.api.viewer(school.people[name]);
    for (const [id, notice] of notices)
      for (const child of notice.children) {
        const one = { ...child, notice };
        const sql = toldTo.get(`${id} ${child.child.id} ${viewer.id}`);
        expect([name, sql !== undefined, sql ?? false]).toEqual([
          name,
          canReadForChild(viewer, one),
          canSignForChild(viewer, one),
        ]);
        if (sql !== undefined) told++;
      }
  }
  expect(told).toBe(found.length);
});

test("for everybody, every class and every pupil, the rules of writing and their SQL say the same", async () => {
  const said = { class: 0, child: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    const parameters = noticeParameters(viewer);
    for (const { writable, ...one } of await context.rowsAlone(readClasses, parameters)) {
      expect([name, one, writable]).toEqual([name, one, canWriteToClass(viewer, one)]);
      if (writable) said.class++;
    }
    for (const { childId, establishmentId, writable } of await context.rowsAlone(readPupils, parameters)) {
      const child = users.get(childId)!;
      const rule = canWriteAboutChild(viewer, { child, establishmentId });
      expect([name, school.nameOf(childId), writable]).toEqual([name, school.nameOf(childId), rule]);
      if (writable) said.child++;
    }
  }
  expect(Math.min(...Object.values(said))).toBeGreaterThan(0);
});

test("a head teacher who is a parent there follows every pupil of the class but their own", async () => {
  const context = await school.api.context(school.people.paulsMother);
  const rows = await context.rowsAlone(readChildren, noticeParameters(context.viewer!));
  const ofCollege = rows.filter(({ noticeId }) => noticeId === school.notices.college);
  const followed = ofCollege.filter((row) => row.followed).map(({ childId }) => school.nameOf(childId));
  expect(followed.sort()).toEqual(["cleo", "movedPupil"]);
  const own = ofCollege.find(({ childId }) => childId === school.people.paul);
  expect(own).toMatchObject({ readable: true, signable: true, followed: false });
});
