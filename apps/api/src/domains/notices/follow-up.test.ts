import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { dayOf } from "../../platform/context/context.ts";
import { keepNotices } from "./keep-notices.job.ts";
import { noticeReminderNotification } from "./notice.notification.ts";
import { type NoticeDesk, openNoticeDesk, type Told } from "./notice-desk.factory.ts";

let desk: NoticeDesk;
beforeAll(async () => void (desk = await openNoticeDesk()));
afterAll(() => desk.close());

const day = (offset: number): string => dayOf(new Date(Date.now() + offset * 86_400_000));
const toAda = () => ({ childIds: [desk.people.ada] });

test("who disagrees stands first, then those who wait; each sees the pupils whose record they open", async () => {
  const notice = await desk.publish("headTeacher", { wants: "YES_NO", question: "Vient-il ?" });
  await desk.sign("adasMother", notice, "ada", { agrees: true });
  await desk.sign("bobsMother", notice, "bob", { agrees: false });
  expect(await desk.states("headTeacher", notice)).toEqual([
    "bob ANSWERED DISAGREES",
    "hiddenPupil NOBODY",
    "pupilOfTwoSchools WAITING",
    "suspendedPupil WAITING",
    "ada ANSWERED",
  ]);
  // A counsellor does not find who asked to be hidden from the directory.
  expect(await desk.states("counsellor", notice)).not.toContain("hiddenPupil NOBODY");
});

const rowsOf = async (name: Name, notice: Told, filter: string | null = null) => {
  const { notice: read } = (await desk.as(
    name,
    `query ($id: ID!, $filter: NoticeRowFilter) { notice(id: $id) { progress { total answered disagreeing nobody }
      followUp(filter: $filter) { totalCount nodes { child { id } className signers { id } waitingFor { id }
        answers { signer { id } agrees comment onPaper recordedBy { id } replacedAt } } } } }`,
    { id: notice.id, filter },
  )) as { notice: { progress: object; followUp: { totalCount: number; nodes: Row[] } } };
  return read;
};

interface Row {
  child: { id: string };
  className: string | null;
  signers: { id: string }[];
  waitingFor: { id: string }[];
  answers: { signer: { id: string } | null; recordedBy: { id: string } | null; replacedAt: string | null }[];
}

test("names of guardians are told as the policy of the record tells them", async () => {
  const notice = await desk.publish("headTeacher", {}, { childIds: [desk.people.bob] });
  await desk.sign("bobsMother", notice, "bob");
  const signersFor = async (name: Name) => {
    const [row] = (await rowsOf(name, notice)).followUp.nodes;
    return {
      signers: row!.signers.map(({ id }) => desk.nameOf(id)).sort(),
      signed: row!.answers.map(({ signer }) => signer && desk.nameOf(signer.id)),
      waiting: row!.waitingFor.map(({ id }) => desk.nameOf(id)),
    };
  };
  expect(await signersFor("head")).toEqual({
    signers: ["bobsMother", "leosFather"],
    signed: ["bobsMother"],
    waiting: ["leosFather"],
  });
  // Of him, whom the school may not contact, a teacher learns nothing.
  expect(await signersFor("headTeacher")).toEqual({
    signers: ["bobsMother"],
    signed: ["bobsMother"],
    waiting: [],
  });
  expect(await signersFor("supervisor")).toEqual({ signers: [], signed: [null], waiting: [] });
});

test("what came on paper is recorded with who recorded it, in the journal, and over nothing signed on the screen", async () => {
  const notice = await desk.publish("headTeacher", {}, toAda());
  const { people } = desk;
  const mother = { signerId: people.adasMother };
  for (const signerId of [people.adasFather, people.bobsMother, people.headTeacher, "no id"])
    expect(await desk.paper("headTeacher", notice, "ada", { signerId })).toEqual({ code: "NOT_FOUND" });
  expect(await desk.paper("headTeacher", notice, "bob", {})).toEqual({ code: "NOT_FOUND" });
  expect(await desk.paper("adasMother", notice, "ada", {})).toEqual({ code: "NOT_FOUND" });
  await desk.paper("headTeacher", notice, "ada", { ...mother, agrees: false, comment: "Mot joint" });
  await desk.paper("headTeacher", notice, "ada", mother);
  const [row] = (await rowsOf("head", notice)).followUp.nodes;
  expect(row!.answers).toMatchObject([
    { onPaper: true, agrees: true, recordedBy: { id: people.headTeacher }, replacedAt: null },
    { onPaper: true, agrees: false, comment: "Mot joint", replacedAt: expect.any(String) },
  ]);
  const journaled = await desk.rows(
    "select actor_id from audit_event where action = 'notice.record-paper' and subject_id = $1 and reason = $2",
    people.ada,
    notice.id,
  );
  expect(journaled).toEqual([{ actor_id: people.headTeacher }, { actor_id: people.headTeacher }]);
  await desk.sign("adasMother", notice, "ada");
  expect(await desk.paper("headTeacher", notice, "ada", mother)).toEqual({
    code: "CONFLICT",
    field: "signerId",
  });
});

test("where each is asked, a slip says who signed it; where one is enough it need not", async () => {
  const each = await desk.publish("headTeacher", { signers: "EACH" }, toAda());
  expect(await desk.paper("headTeacher", each, "ada")).toEqual({ code: "INVALID", field: "signerId" });
  const one = await desk.publish("headTeacher", {}, toAda());
  expect((await desk.paper("supervisor", one, "ada"))["code"]).toBeUndefined();
  expect(await desk.states("headTeacher", one)).toEqual(["ada ANSWERED"]);
});

const remindedOf = async (notice: Told): Promise<string[]> => {
  const told = await desk.rows<{ user_id: string }>(
    `select n.user_id from notification n join notice_reminder r on r.id = n.subject_id
      where n.kind = 'NOTICE_REMINDER' and r.notice_id = $1`,
    notice.id,
  );
  return told.map((row) => desk.nameOf(row.user_id)).sort();
};

test("by hand, those are reminded who may sign and have not; again only after an hour", async () => {
  const notice = await desk.publish("headTeacher");
  await desk.sign("adasMother", notice, "ada");
  expect(await desk.remind("headTeacher", notice)).toEqual({ reached: 2 });
  expect(await remindedOf(notice)).toEqual(["bobsMother", "pupilOfTwoSchools"]);
  expect(await desk.remind("headTeacher", notice)).toEqual({ code: "TOO_MANY" });
  expect(await desk.remind("headTeacher", notice, ["bob"])).toEqual({ reached: 1 });
  expect(await desk.remind("headTeacher", notice, ["ada"])).toEqual({ code: "NOT_FOUND" });
  expect(await desk.remind("adasMother", notice)).toEqual({ code: "NOT_FOUND" });
  await desk.closeNotice("headTeacher", notice);
  expect(await desk.remind("headTeacher", notice, ["bob"])).toEqual({ code: "CONFLICT" });
});

test("before the due day a reminder leaves by itself, once, at an hour when the school is open", async () => {
  const { database } = await desk.api.context(null);
  const at = (days: number, hour: string) => keepNotices(database, new Date(`${day(days)}T${hour}:11:00Z`));
  // Every day of the week, from seven to eight.
  await desk.rows(
    "insert into establishment_quiet_hours values ($1, '07:00', '20:00', false, false, now())",
    desk.places.college,
  );
  const notice = await desk.publish("headTeacher", { dueOn: day(5), remindDaysBefore: 2 }, toAda());
  await at(2, "11");
  await at(3, "03");
  expect(await remindedOf(notice)).toEqual([]);
  await Promise.all([at(3, "09"), at(3, "09")]);
  await at(4, "09");
  expect(await remindedOf(notice)).toEqual(["adasMother"]);
  expect(await desk.rows("select from notice_reminder where notice_id = $1", notice.id)).toHaveLength(1);
});

test("a reminder that waits is not due any more once the child has an answer", async () => {
  const notice = await desk.publish("headTeacher", { dueOn: day(2) }, toAda());
  await desk.remind("headTeacher", notice);
  const { database } = await desk.api.context(null);
  const [reminder] = await desk.rows<{ id: string }>(
    "select id from notice_reminder where notice_id = $1",
    notice.id,
  );
  const still = () =>
    noticeReminderNotification.stillDue(database, reminder!.id, [
      desk.people.adasMother,
      desk.people.adasFather,
    ]);
  expect(await still()).toEqual([desk.people.adasMother]);
  await desk.sign("adasMother", notice, "ada");
  expect(await still()).toEqual([]);
  // Its page is that of the notice.
  expect(await desk.read("adasMother", reminder!.id)).toMatchObject({ id: notice.id });
});

test("counts, pages and filters say the same, in as many statements for many children as for one", async () => {
  const one = await desk.publish("headTeacher", {}, toAda());
  const many = await desk.publish("headTeacher");
  await desk.sign("adasMother", many, "ada");
  const statements = async (notice: Told) => {
    const before = desk.api.statements();
    await rowsOf("head", notice);
    return desk.api.statements() - before;
  };
  expect(await statements(many)).toBe(await statements(one));
  expect(await statements(many)).toBeLessThanOrEqual(7);
  const all = await rowsOf("head", many);
  const missing = await rowsOf("head", many, "MISSING");
  const answered = await rowsOf("head", many, "ANSWERED");
  expect(missing.followUp.totalCount + answered.followUp.totalCount).toBe(all.followUp.totalCount);
  expect(all.progress).toMatchObject({ total: all.followUp.totalCount, answered: 1, disagreeing: 0 });
});
