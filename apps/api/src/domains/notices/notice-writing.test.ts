import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { dayOf } from "../../platform/context/context.ts";
import { type NoticeDesk, openNoticeDesk } from "./notice-desk.factory.ts";

let desk: NoticeDesk;
beforeAll(async () => void (desk = await openNoticeDesk()));
afterAll(() => desk.close());

const day = (offset: number): string => dayOf(new Date(Date.now() + offset * 86_400_000));

/** Who of these reads it by its id. */
async function readersOf(id: string, names: readonly Name[]): Promise<Name[]> {
  const read = await Promise.all(names.map(async (name) => [name, await desk.read(name, id)] as const));
  return read.filter(([, { code }]) => code === undefined).map(([name]) => name);
}

test("teachers write to the families of their own classes, school offices to all, and nobody else", async () => {
  const { classes, places } = desk;
  const of = (one: keyof typeof classes) => ({ classIds: [classes[one]] });
  const wishes = [
    [await desk.publish("headTeacher", {}, of("6B")), undefined],
    [await desk.publish("headTeacher", {}, of("latin")), "NOT_FOUND"],
    [await desk.publish("latinTeacher", {}, of("latin")), undefined],
    [await desk.publish("secretary", {}, of("6A")), undefined],
    [await desk.publish("counsellor", {}, of("6A")), undefined],
    [await desk.publish("head", {}, of("5A next year")), "NOT_FOUND"],
    [await desk.publish("head", {}, of("6X")), "NOT_FOUND"],
    [await desk.publish("cook", {}, of("6A")), "FORBIDDEN"],
    [await desk.publish("speaker", {}, of("6A")), "FORBIDDEN"],
    [await desk.publish("adasMother", {}, of("6A")), "FORBIDDEN"],
    [await desk.publish("ada", {}, of("6A")), "FORBIDDEN"],
    [await desk.publish("leosFather", {}, of("6A")), "FORBIDDEN"],
    [await desk.publish("head", {}, { ...of("6A"), establishmentId: places.elsewhere }), "NOT_FOUND"],
  ] as const;
  expect(wishes.map(([told]) => told["code"])).toEqual(wishes.map(([, code]) => code));
});

test("ids of others among one's own answer like ids that nobody has, and nothing is written", async () => {
  const { classes, people } = desk;
  const before = await desk.rows("select count(*) from notice");
  for (const foreign of [uuidv7(), "no id", people.otherPupil, people.restrictedSecretary]) {
    const wish = { classIds: [classes["6A"]], childIds: [people.ada, foreign] };
    expect(await desk.publish("headTeacher", {}, wish)).toMatchObject({ code: "NOT_FOUND" });
  }
  for (const foreign of [uuidv7(), classes["6X"], classes.latin])
    expect(await desk.publish("headTeacher", {}, { classIds: [classes["6A"], foreign] })).toMatchObject({
      code: "NOT_FOUND",
    });
  // Ada is hidden from her, and Paul was until yesterday.
  const about = (child: Name) =>
    desk.publish("restrictedSecretary", {}, { classIds: [], childIds: [people[child]] });
  expect((await about("ada"))["code"]).toBe("NOT_FOUND");
  expect(await desk.rows("select count(*) from notice")).toEqual(before);
  expect((await about("paul"))["code"]).toBeUndefined();
});

test("a notice to a class is read by guardians who may see, by pupils of age, and by who follows it", async () => {
  const { id } = await desk.publish("headTeacher");
  const asked = [
    "ada",
    "pupilOfTwoSchools",
    "adasMother",
    "adasFather",
    "bobsMother",
    "bobsFather",
    "leosFather",
    "cleosMother",
    "unknownGuardian",
    "withdrawnGuardian",
    "formerGuardian",
    "guardianOfGone",
    "headTeacher",
    "hiddenTeacher",
    "head",
    "counsellor",
    "supervisor",
    "secretary",
    "cook",
    "otherHead",
    "stranger",
  ] as const;
  expect(await readersOf(id!, asked)).toEqual([
    "pupilOfTwoSchools",
    "adasMother",
    "adasFather",
    "bobsMother",
    "leosFather",
    "guardianOfGone",
    "headTeacher",
    "head",
    "counsellor",
    "supervisor",
  ]);
});

test("a notice about one child is read for this child alone, and followed by the head teacher of the class", async () => {
  const { id } = await desk.publish("counsellor", {}, { childIds: [desk.people.ada] });
  expect(await readersOf(id!, ["adasMother", "bobsMother", "headTeacher", "latinTeacher"])).toEqual([
    "adasMother",
    "headTeacher",
  ]);
  expect(await desk.states("headTeacher", { id })).toEqual(["ada WAITING"]);
  expect(await desk.read("headTeacher", id!)).toMatchObject({ viewerFollows: true, viewerCanKeep: false });
});

test.for<[field: string, content: object]>([
  ["title", { title: " " }],
  ["body.content", { body: { type: "doc", content: [{ type: "paragraph" }] } }],
  ["question", { wants: "YES_NO" }],
  ["choices", { wants: "CHOICE", question: "Quand ?", choices: ["Lundi"] }],
  ["choices", { wants: "CHOICE", question: "Quand ?", choices: ["Lundi", "Lundi"] }],
  ["dueOn", { dueOn: day(-1) }],
  ["closesOn", { dueOn: day(3), closesOn: day(2) }],
  ["remindDaysBefore", { dueOn: day(3), remindDaysBefore: 15 }],
])("a notice whose %s is %j is refused, and says why", async ([field, content]) => {
  expect(await desk.publish("headTeacher", content)).toEqual({ code: "INVALID", field });
});

test("a notice to nobody is refused", async () => {
  expect(await desk.publish("headTeacher", {}, {})).toMatchObject({ code: "INVALID", field: "classIds" });
});

test("what it says changes as long as nobody answered; then it is closed and replaced", async () => {
  const notice = await desk.publish("headTeacher");
  const changed = await desk.update("headTeacher", notice, { title: "Sortie au musée" });
  expect(changed).toMatchObject({ title: "Sortie au musée", version: 2, viewerCanEdit: true });
  expect(await desk.update("headTeacher", notice)).toEqual({ code: "CONFLICT", field: "version" });
  expect(await desk.update("adasMother", changed)).toEqual({ code: "FORBIDDEN" });
  expect(await desk.update("hiddenTeacher", changed)).toEqual({ code: "NOT_FOUND" });
  await desk.sign("adasMother", notice, "ada");
  expect(await desk.update("headTeacher", changed)).toEqual({ code: "CONFLICT" });
  expect(await desk.read("headTeacher", notice.id!)).toMatchObject({ viewerCanEdit: false });
  const better = await desk.publish(
    "headTeacher",
    { title: "Sortie au théâtre" },
    { classIds: [desk.classes["6A"]], replacesId: notice.id },
  );
  expect(await desk.read("adasMother", notice.id!)).toMatchObject({ open: false, replacedById: better.id });
  expect(await desk.sign("bobsMother", notice, "bob")).toEqual({ code: "CONFLICT" });
  expect(
    await desk.publish("latinTeacher", {}, { classIds: [desk.classes.latin], replacesId: better.id }),
  ).toEqual({
    code: "NOT_FOUND",
  });
});

test("who joins the class while it is open receives it, and is told; after it closed, nobody does", async () => {
  const { keepNotices } = await import("./keep-notices.job.ts");
  const { database } = await desk.api.context(null);
  const [open, closed] = [await desk.publish("headTeacher"), await desk.publish("headTeacher")];
  await desk.closeNotice("headTeacher", closed);
  await desk.rows(
    "insert into enrollment (id, user_id, class_id, role, starts_on) values ($1, $2, $3, 'STUDENT', $4)",
    uuidv7(),
    desk.people.cleo,
    desk.classes["6A"],
    day(-1),
  );
  expect(await readersOf(open.id!, ["cleosMother"])).toEqual([]);
  await keepNotices(database, new Date());
  expect(await readersOf(open.id!, ["cleosMother", "cleosFather"])).toEqual(["cleosMother"]);
  expect(await readersOf(closed.id!, ["cleosMother"])).toEqual([]);
  const told = await desk.rows<{ user_id: string }>(
    "select user_id from notification where kind = 'NOTICE' and subject_id = $1",
    open.id,
  );
  expect(told.map((row) => desk.nameOf(row.user_id))).toContain("cleosMother");
});

test("what was written, closed and replaced stands in the journal of the school", async () => {
  const actions = await desk.rows<{ action: string }>(
    "select distinct action from audit_event where establishment_id = $1 and action like 'notice.%' order by 1",
    desk.places.college,
  );
  expect(actions.map(({ action }) => action)).toEqual([
    "notice.close",
    "notice.publish",
    "notice.replace",
    "notice.update",
  ]);
});
