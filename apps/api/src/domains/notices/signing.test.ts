import { afterAll, beforeAll, expect, test } from "vitest";

import { dayOf } from "../../platform/context/context.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { type NoticeDesk, openNoticeDesk, type Told } from "./notice-desk.factory.ts";

let desk: NoticeDesk;
beforeAll(async () => void (desk = await openNoticeDesk()));
afterAll(() => desk.close());

const ownAnswers = (told: Told) =>
  (told as { children: { child: { id: string }; answer: object | null }[] }).children.map(
    ({ child, answer }) => [desk.nameOf(child.id), answer],
  );

test("a guardian who may sign does so per child, and changes it until it closes; the school keeps both", async () => {
  const notice = await desk.publish("headTeacher", { wants: "YES_NO", question: "Vient-il ?" });
  expect(await desk.sign("adasMother", notice, "ada")).toEqual({ code: "INVALID", field: "agrees" });
  const first = await desk.sign("adasMother", notice, "ada", { agrees: true, comment: "  Avec joie " });
  expect(ownAnswers(first)).toMatchObject([["ada", { agrees: true, comment: "Avec joie", onPaper: false }]]);
  const second = await desk.sign("adasMother", notice, "ada", { agrees: false });
  expect(ownAnswers(second)).toMatchObject([["ada", { agrees: false, comment: null }]]);
  expect(await desk.states("headTeacher", notice)).toContain("ada ANSWERED DISAGREES");
  const kept = await desk.rows(
    "select agrees, replaced_at is null as holds from notice_answer where notice_id = $1 order by answered_at",
    notice.id,
  );
  expect(kept).toEqual([
    { agrees: true, holds: false },
    { agrees: false, holds: true },
  ]);
  await desk.closeNotice("headTeacher", notice);
  expect(await desk.sign("adasMother", notice, "ada", { agrees: true })).toEqual({ code: "CONFLICT" });
  expect(await desk.read("adasMother", notice.id!)).toMatchObject({ open: false, toSign: false });
});

test("who may only see reads and does not sign; whose right ended, whose child is hidden, finds nothing", async () => {
  const notice = await desk.publish("headTeacher");
  expect(await desk.read("adasFather", notice.id!)).toMatchObject({
    toSign: false,
    children: [{ viewerCanSign: false }],
  });
  const refusals: [Name, Name, string][] = [
    ["adasFather", "ada", "FORBIDDEN"],
    ["adasMother", "bob", "NOT_FOUND"],
    ["bobsFather", "bob", "NOT_FOUND"],
    ["unknownGuardian", "ada", "NOT_FOUND"],
    ["formerGuardian", "ada", "NOT_FOUND"],
    ["headTeacher", "ada", "NOT_FOUND"],
    ["ada", "ada", "NOT_FOUND"],
  ];
  for (const [name, child, code] of refusals)
    expect([name, await desk.sign(name, notice, child)]).toEqual([name, { code }]);
  expect(await desk.rows("select from notice_answer where notice_id = $1", notice.id)).toEqual([]);
});

test("of age, one signs for oneself, and nobody else does", async () => {
  const notice = await desk.publish("headTeacher", { signers: "EACH" });
  expect(await desk.read("guardianOfGone", notice.id!)).toMatchObject({
    children: [{ viewerCanSign: false }],
  });
  expect((await desk.sign("guardianOfGone", notice, "pupilOfTwoSchools"))["code"]).toBe("FORBIDDEN");
  expect((await desk.sign("pupilOfTwoSchools", notice, "pupilOfTwoSchools"))["code"]).toBeUndefined();
  expect(await desk.states("head", notice)).toContain("pupilOfTwoSchools ANSWERED");
});

test("a choice is one of those offered, a text is short, and who disagrees need not choose", async () => {
  const choice = await desk.publish("headTeacher", {
    wants: "CHOICE",
    question: "Quel jour ?",
    choices: ["Lundi", "Mardi"],
  });
  const refused = { code: "INVALID", field: "answer" };
  for (const answer of [{}, { answer: "Jeudi" }, { answer: "" }])
    expect(await desk.sign("adasMother", choice, "ada", answer)).toEqual(refused);
  expect(ownAnswers(await desk.sign("adasMother", choice, "ada", { answer: "Mardi" }))).toMatchObject([
    ["ada", { answer: "Mardi", agrees: true }],
  ]);
  expect(ownAnswers(await desk.sign("bobsMother", choice, "bob", { agrees: false }))).toMatchObject([
    ["bob", { answer: null, agrees: false }],
    ["suspendedPupil", null],
  ]);
  const text = await desk.publish("headTeacher", { wants: "TEXT", question: "Allergies ?" });
  expect(await desk.sign("adasMother", text, "ada", { answer: "x".repeat(501) })).toEqual(refused);
  const comment = { answer: "Aucune", comment: "x".repeat(1001) };
  expect(await desk.sign("adasMother", text, "ada", comment)).toEqual({ code: "INVALID", field: "comment" });
});

test("what waits for a signature comes first, for all children, and leaves that place when each is signed", async () => {
  const older = await desk.publish("headTeacher", { title: "To sign" });
  await desk.publish("headTeacher", { title: "Closed" }).then((one) => desk.closeNotice("headTeacher", one));
  expect((await desk.titles("bobsMother")).slice(0, 3)).not.toContain("Closed");
  expect(await desk.titles("bobsMother", { toSign: true })).toContain("To sign");
  await desk.sign("bobsMother", older, "bob");
  expect(await desk.titles("bobsMother", { toSign: true })).toContain("To sign");
  await desk.sign("bobsMother", older, "suspendedPupil");
  expect(await desk.titles("bobsMother", { toSign: true })).not.toContain("To sign");
  expect(await desk.titles("bobsMother", { childId: desk.people.ada })).toEqual([]);
});

test("where one signature is enough, a guardian leaves it to others; where each is asked, not", async () => {
  const aside = (notice: Told, value: boolean) =>
    desk.api.ask(
      desk.people.adasMother,
      "mutation ($input: SetNoticeAsideInput!) { setNoticeAside(input: $input) { aside toSign } }",
      { variables: { input: { noticeId: notice.id, aside: value } } },
    );
  const one = await desk.publish("headTeacher");
  expect((await aside(one, true)).data).toEqual({ setNoticeAside: { aside: true, toSign: false } });
  expect((await aside(one, false)).data).toEqual({ setNoticeAside: { aside: false, toSign: true } });
  const each = await desk.publish("headTeacher", { signers: "EACH" });
  expect((await aside(each, true)).errors?.[0]?.extensions["code"]).toBe("INVALID");
});

test("no answer enters once it is closed, however near both come", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const notice = await desk.publish("headTeacher");
    const [signed, closed] = await Promise.all([
      desk.sign("adasMother", notice, "ada"),
      desk.closeNotice("headTeacher", notice),
    ]);
    expect(closed["code"]).toBeUndefined();
    const [{ entered } = { entered: -1 }] = await desk.rows<{ entered: number }>(
      "select count(*)::int as entered from notice_answer where notice_id = $1",
      notice.id,
    );
    expect(entered).toBe(signed["code"] === "CONFLICT" ? 0 : 1);
  }
});

test("of a double click, one answer holds", async () => {
  const notice = await desk.publish("headTeacher");
  await Promise.all([1, 2, 3].map(() => desk.sign("adasMother", notice, "ada")));
  const kept = await desk.rows<{ holds: boolean }>(
    "select replaced_at is null as holds from notice_answer where notice_id = $1",
    notice.id,
  );
  expect(kept.filter(({ holds }) => holds)).toHaveLength(1);
  expect(kept).toHaveLength(3);
});

test("it closes by itself after its last day, by the clocks of the school", async () => {
  const today = dayOf(new Date());
  const notice = await desk.publish("headTeacher", { closesOn: today });
  const [{ closes, wall }] = (await desk.rows<{ closes: Date; wall: string }>(
    `select closes_at as closes, ((closes_at at time zone 'Europe/Paris') - closes_on::timestamp)::text as wall
      from notice where id = $1`,
    notice.id,
  )) as [{ closes: Date; wall: string }];
  expect(wall).toBe("1 day");
  const openAt = async (now: Date) =>
    (await desk.api.ask(desk.people.head, `{ notice(id: "${notice.id}") { open } }`, { now })).data;
  expect(await openAt(new Date(closes.getTime() - 1))).toEqual({ notice: { open: true } });
  expect(await openAt(closes)).toEqual({ notice: { open: false } });
  await desk.rows("update notice set closes_at = now() where id = $1", notice.id);
  expect(await desk.sign("adasMother", notice, "ada")).toEqual({ code: "CONFLICT" });
});
