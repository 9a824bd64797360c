import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { readableFields, walkField } from "../../testing/safety/walk.ts";
import { walkArguments } from "../../testing/safety/walk.people.ts";
import { type NoticeDesk, openNoticeDesk, type Told } from "./notice-desk.factory.ts";

let desk: NoticeDesk;
beforeAll(async () => void (desk = await openNoticeDesk()));
afterAll(() => desk.close());

/** All that a notice, the lists, the widget and the notifications tell somebody, to the depth that a page asks. */
async function toldTo(name: Name, notice: Told): Promise<string> {
  const { schema } = desk.api;
  expect(readableFields(schema).length).toBeGreaterThan(100);
  const roots = schema.getQueryType()!.getFields();
  const given = { ...walkArguments, "Query.notice": `(id: "${notice.id}")` };
  const answers = await Promise.all([
    desk.api.ask(desk.people[name], `{ ${walkField(schema, "Query", roots["notice"]!, 4, given)} }`),
    desk.api.ask(
      desk.people[name],
      `{ viewer { notices { totalCount nodes { id title version toSign aside open children { answer { id } } } }
        followedNotices { totalCount nodes { id progress { total answered disagreeing nobody } } }
        notifications { totalCount nodes { kind subjectId read } } unreadNotificationCount } }`,
    ),
    desk.widget(name, "notices-to-sign").then(({ shown }) => ({ data: shown })),
  ]);
  return JSON.stringify(answers.map(({ data }) => data));
}

const both: [parent: Name, other: Name, child: Name][] = [
  ["paulsFather", "paulsMother", "paul"],
  ["paulsMother", "paulsFather", "paul"],
  ["bobsMother", "leosFather", "bob"],
];

test.for(both)(
  "whatever %s is told stays the same, to the letter, when %s answers",
  async ([parent, other, child]) => {
    for (const signers of ["ONE", "EACH"]) {
      const content = { signers, wants: "YES_NO", question: "Autorisez-vous ?" };
      const notice = await desk.publish("head", content, { childIds: [desk.people[child]] });
      const before = await toldTo(parent, notice);
      const canary = `canary-${other}`;
      expect(
        (await desk.sign(other, notice, child, { agrees: false, comment: canary }))["code"],
      ).toBeUndefined();
      expect(await toldTo(parent, notice)).toBe(before);
      await desk.sign(parent, notice, child, { agrees: true });
      const signed = await toldTo(parent, notice);
      await desk.sign(other, notice, child, { agrees: true, comment: canary });
      expect(await toldTo(parent, notice)).toBe(signed);
      expect(signed).not.toContain(canary);
      expect(signed).not.toContain(desk.people[other]);
      expect(await desk.states("head", notice)).toEqual([`${child} ANSWERED`]);
    }
  },
);

test("a slip of paper of the other parent is theirs too", async () => {
  const notice = await desk.publish("head", {}, { childIds: [desk.people.paul] });
  const before = await toldTo("paulsMother", notice);
  const paper = await desk.paper("head", notice, "paul", { signerId: desk.people.paulsFather });
  expect(paper["code"]).toBeUndefined();
  expect(await toldTo("paulsMother", notice)).toBe(before);
  expect(await desk.read("paulsFather", notice.id!)).toMatchObject({
    children: [{ answer: { onPaper: true, agrees: true } }],
  });
});

test("two parents who sign at once both have signed, and the child counts once", async () => {
  const notice = await desk.publish("head", {}, { childIds: [desk.people.paul] });
  const signed = await Promise.all(
    (["paulsMother", "paulsFather"] as const).map((name) => desk.sign(name, notice, "paul")),
  );
  expect(signed.map(({ code }) => code)).toEqual([undefined, undefined]);
  const held = await desk.rows(
    "select from notice_answer where notice_id = $1 and replaced_at is null",
    notice.id,
  );
  expect(held).toHaveLength(2);
  expect(await desk.states("head", notice)).toEqual(["paul ANSWERED"]);
});

test("where each is asked, one of two answers is a part", async () => {
  const notice = await desk.publish("head", { signers: "EACH" }, { childIds: [desk.people.paul] });
  await desk.sign("paulsFather", notice, "paul");
  expect(await desk.states("head", notice)).toEqual(["paul PARTLY"]);
  await desk.sign("paulsMother", notice, "paul", { agrees: false });
  expect(await desk.states("head", notice)).toEqual(["paul ANSWERED DISAGREES"]);
});

test("a parent from whom a child is hidden finds no trace of the notice, and is not told of it", async () => {
  const notice = await desk.publish("headTeacher");
  for (const name of ["bobsFather", "cleosFather"] as const) {
    expect(await desk.read(name, notice.id!)).toEqual({ code: "NOT_FOUND" });
    expect(await desk.titles(name)).toEqual([]);
  }
  const told = await desk.rows<{ user_id: string }>(
    "select user_id from notification where subject_id = $1",
    notice.id,
  );
  expect(told.map((row) => desk.nameOf(row.user_id)).sort()).toEqual([
    "adasFather",
    "adasMother",
    "bobsMother",
    "guardianOfGone",
    "pupilOfTwoSchools",
  ]);
});
