import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

const written = async (): Promise<number> =>
  (await desk.client.query<{ count: number }>("select count(*)::integer as count from message")).rows[0]!
    .count;

test("a pupil writes to their own teachers, and to nobody whom the rules do not allow, through the API either", async () => {
  expect(await desk.send("ada", ["headTeacher"])).toMatchObject({ state: "DELIVERING" });
  const before = await written();
  const unknown = await desk.send("ada", [], { to: [{ kind: "USER", id: uuidv7() }] });
  expect(unknown).toEqual({ code: "NOT_FOUND" });
  for (const name of ["bob", "bobsMother", "leo", "otherTeacher", "hiddenPupil"] as const)
    expect([name, await desk.send("ada", [name])]).toEqual([name, unknown]);
  for (const kind of ["CLASS_STUDENTS", "CLASS_GUARDIANS"])
    expect(await desk.send("ada", [], { to: [{ kind, id: desk.classes["6A"] }] })).toEqual(unknown);
  expect(await desk.send("ada", [], { to: [{ kind: "ROLE", id: "STUDENT" }] })).toEqual(unknown);
  // One who is allowed does not open the way to one who is not.
  expect(await desk.send("ada", ["headTeacher", "bob"])).toEqual(unknown);
  expect(await written()).toBe(before);
});

test("nobody writes in a school that is not theirs, nor in the name of an office that they do not hold", async () => {
  const elsewhere = { establishmentId: desk.places.lycee };
  expect(await desk.send("headTeacher", ["head"], elsewhere)).toEqual({ code: "NOT_FOUND" });
  expect(await desk.send("headTeacher", ["head"], { establishmentId: uuidv7() })).toEqual({
    code: "NOT_FOUND",
  });
  const { rows } = await desk.client.query<{ id: string }>(
    "select id from shared_sender where establishment_id = $1 and kind = 'LEADERSHIP'",
    [desk.places.college],
  );
  expect(await desk.send("headTeacher", ["head"], { senderId: rows[0]!.id })).toEqual({ code: "NOT_FOUND" });
  expect(
    await desk.told(
      "headTeacher",
      "query L($id: ID) { viewer { told: conversations(mailboxId: $id) { totalCount } } }",
      { id: rows[0]!.id },
    ),
  ).toEqual({ code: "NOT_FOUND" });
});

test("an office writes as one: families see the office, and only those who hold it see who wrote", async () => {
  const { rows } = await desk.client.query<{ id: string; name: string }>(
    "select id, name from shared_sender where establishment_id = $1 and kind = 'SCHOOL_LIFE'",
    [desk.places.college],
  );
  const { id: office, name } = rows[0]!;
  await desk.send("adasMother", [], { to: [{ kind: "SENDER", id: office }], subject: "Absence d’Ada" });
  await desk.deliver();
  const [line] = await desk.lines("supervisor", { mailboxId: office });
  expect(line).toMatchObject({
    subject: "Absence d’Ada",
    unread: true,
    aboutChildren: [{ id: desk.people.ada }],
  });
  await desk.reply("counsellor", line!, { mailboxId: office });
  await desk.deliver();
  const told = await desk.everythingOf("adasMother");
  expect(told).toContain(`"name":"${name}"`);
  expect(told).not.toContain(desk.people.counsellor);
  expect(told).not.toContain("Nom counsellor");
  const [answer] = await desk.messages("supervisor", line!.id, office);
  expect(answer).toMatchObject({ from: { id: office }, writtenBy: { id: desk.people.counsellor } });
  // Its people see it in its mailbox, and not in their own.
  expect(await desk.lines("supervisor")).toEqual([]);
});

test("a parent of children in two schools finds both in one mailbox, and answers in each", async () => {
  await desk.send("counsellor", ["motherOfTwoSchools"], { subject: "Au collège" });
  await desk.send("leosFather", ["motherOfTwoSchools"], {
    subject: "Au lycée",
    establishmentId: desk.places.lycee,
  });
  await desk.deliver();
  const lines = (await desk.lines("motherOfTwoSchools")) as unknown as {
    id: string;
    subject: string;
    establishment: { id: string };
  }[];
  expect(new Map(lines.map((one) => [one.subject, one.establishment.id]))).toEqual(
    new Map([
      ["Au collège", desk.places.college],
      ["Au lycée", desk.places.lycee],
    ]),
  );
  for (const line of lines) await desk.reply("motherOfTwoSchools", line);
  await desk.deliver();
  expect(await desk.lines("counsellor")).toMatchObject([{ subject: "Au collège", messageCount: 2 }]);
  expect(await desk.lines("leosFather")).toMatchObject([{ subject: "Au lycée", messageCount: 2 }]);
});

test("who was suspended, or left, between the writing and the delivery receives nothing", async () => {
  const sent = await desk.send("headTeacher", ["secretary", "nurse"], {
    subject: "Demain",
    scheduledAt: "2026-11-25T09:00:00Z",
  });
  await desk.client.query(`update "user" set status = 'SUSPENDED' where id = $1`, [desk.people.nurse]);
  await desk.deliver(new Date("2026-11-25T09:00:00Z"));
  expect(await desk.lines("nurse")).toEqual([]);
  expect((await desk.lines("secretary")).map((one) => one.subject)).toContain("Demain");
  const [message] = await desk.messages("headTeacher", sent["conversationId"] as string);
  expect(message).toMatchObject({ state: "DELIVERED", recipientCount: 2, deliveredCount: 1 });
});

test("about a child, only its own guardians are written to", async () => {
  const about = { aboutChildId: desk.people.ada };
  expect(await desk.send("headTeacher", ["bobsMother"], about)).toEqual({
    code: "INVALID",
    field: "aboutChildId",
  });
  expect(await desk.send("headTeacher", ["adasMother"], { aboutChildId: desk.people.otherPupil })).toEqual({
    code: "NOT_FOUND",
  });
  expect(
    await desk.send("headTeacher", ["adasMother", "adasFather"], { ...about, privateCopies: false }),
  ).toEqual({
    code: "INVALID",
    field: "privateCopies",
  });
  expect(await desk.send("headTeacher", ["adasMother", "adasFather"], about)).toMatchObject({
    privateCopies: true,
  });
});
