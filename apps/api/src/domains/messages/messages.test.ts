import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

const subjectsOf = async (...args: Parameters<MessageDesk["lines"]>) =>
  (await desk.lines(...args)).map(({ subject }) => subject);

test("what is sent lies with who wrote at once, and with who receives it once it is delivered", async () => {
  const sent = await desk.send("headTeacher", ["head"], { subject: "Conseil de classe" });
  expect(sent).toMatchObject({ state: "DELIVERING", isMine: true, deliveredCount: 0, recipientCount: 1 });
  expect(await subjectsOf("headTeacher", { box: "SENT" })).toEqual(["Conseil de classe"]);
  expect(await subjectsOf("headTeacher")).toEqual([]);
  expect(await subjectsOf("head")).toEqual([]);
  await desk.deliver();
  const [line] = await desk.lines("head");
  expect(line).toMatchObject({
    subject: "Conseil de classe",
    unread: true,
    messageCount: 1,
    participantCount: 1,
  });
  expect(line!.participants.map(({ id }) => id)).toEqual([desk.people.headTeacher]);
  const [message] = await desk.messages("head", line!.id);
  expect(message).toMatchObject({ state: "DELIVERED", isMine: false, read: false, readCount: null });
});

test("nobody else reads it, whatever they ask: it is as if there were none", async () => {
  const sent = await desk.send("headTeacher", ["head"], { subject: "Entre nous" });
  await desk.deliver();
  for (const name of ["counsellor", "ada", "dean", "accountsOfCollege"] as const) {
    const ask = (id: string) =>
      desk.told(
        name,
        "query One($id: ID!) { viewer { told: conversationOfMessage(messageId: $id) { id } } }",
        { id },
      );
    expect(await ask(sent.id!)).toEqual(await ask(uuidv7()));
    expect(await desk.messages(name, sent["conversationId"] as string)).toEqual([{ code: "NOT_FOUND" }]);
    expect(await desk.everythingOf(name)).not.toContain("Entre nous");
  }
});

test("what is sent twice under one id is sent once, at the same time too", async () => {
  const id = uuidv7();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => desk.send("headTeacher", ["counsellor"], { id, subject: "Une fois" })),
  );
  expect(new Set(answers.map((one) => one.id))).toEqual(new Set([id]));
  await desk.deliver();
  await desk.send("headTeacher", ["counsellor"], { id, subject: "Une fois" });
  await desk.deliver();
  expect((await subjectsOf("counsellor")).filter((one) => one === "Une fois")).toHaveLength(1);
  expect(await desk.send("secretary", ["head"], { id })).toMatchObject({ code: "CONFLICT", field: "id" });
});

test("several families each receive a copy of their own, and none learns of another", async () => {
  const sent = await desk.send("headTeacher", ["adasMother", "adasFather", "bobsMother"], {
    subject: "Sortie",
  });
  expect(sent).toMatchObject({ privateCopies: true, recipientCount: 3 });
  await desk.deliver();
  const told = await desk.everythingOf("adasMother");
  expect(told).toContain("Sortie");
  for (const other of ["adasFather", "bobsMother"] as const) {
    expect(told).not.toContain(desk.people[other]);
    expect(told).not.toContain(`Nom ${other}"`);
  }
  const [line] = await desk.lines("adasMother");
  expect(line).toMatchObject({ participantCount: 1 });
  const [message] = await desk.messages("adasMother", line!.id);
  expect(message).toMatchObject({ recipientCount: 1, deliveredCount: 1, recipients: { totalCount: 1 } });
  const [mine] = await desk.lines("headTeacher", { box: "SENT" });
  expect(mine).toMatchObject({ participantCount: 3, subject: "Sortie" });
});
