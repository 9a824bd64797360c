import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

test("an answer to a private copy comes back to who wrote alone, below what it answers", async () => {
  await desk.send("headTeacher", ["adasMother", "bobsMother"], { subject: "Réunion" });
  await desk.deliver();
  const [received] = await desk.lines("adasMother");
  await desk.reply("adasMother", received!);
  await desk.deliver();
  expect(await desk.lines("bobsMother")).toHaveLength(1);
  expect(await desk.everythingOf("bobsMother")).not.toContain("An answer.");
  const [answer] = await desk.lines("headTeacher");
  expect(answer).toMatchObject({ subject: "Réunion", messageCount: 2, participantCount: 1, unread: true });
  expect(answer!.participants.map(({ id }) => id)).toEqual([desk.people.adasMother]);
  const read = await desk.messages("headTeacher", answer!.id);
  expect(read.map((one) => one["excerpt"])).toEqual(["An answer.", "Some text."]);
  // There, even to who wrote, the other copies are another conversation.
  expect(read[1]).toMatchObject({ recipients: { totalCount: 1 } });

  await desk.reply("headTeacher", answer!, { all: true });
  await desk.deliver();
  expect(await desk.lines("bobsMother")).toHaveLength(1);
  expect((await desk.lines("adasMother"))[0]).toMatchObject({ messageCount: 3 });
});

test("who wrote to each privately writes to all of them again, each in the conversation that they have", async () => {
  await desk.send("headTeacher", ["adasMother", "bobsMother"], { subject: "Bulletins" });
  await desk.deliver();
  const [sent] = await desk.lines("headTeacher", { box: "SENT" });
  await desk.reply("headTeacher", sent!, { all: true });
  await desk.deliver();
  for (const name of ["adasMother", "bobsMother"] as const)
    expect((await desk.lines(name))[0]).toMatchObject({
      subject: "Bulletins",
      messageCount: 2,
      participantCount: 1,
    });
});

test("colleagues share a conversation: to all means to all, and to one means to one", async () => {
  await desk.send("headTeacher", ["head", "counsellor"], { subject: "Salle" });
  await desk.deliver();
  const [line] = await desk.lines("counsellor");
  expect(line).toMatchObject({ participantCount: 2 });
  await desk.reply("counsellor", line!, { all: true });
  await desk.deliver();
  expect((await desk.lines("head"))[0]).toMatchObject({ subject: "Salle", messageCount: 2 });
  const original = (await desk.messages("counsellor", line!.id)).at(-1)!;
  await desk.reply("counsellor", line!, { messageId: original.id });
  await desk.deliver();
  expect((await desk.lines("head"))[0]).toMatchObject({ messageCount: 2 });
});

test("an answer to a message that is not in one's mailbox is as one to no message", async () => {
  await desk.send("headTeacher", ["head"], { subject: "Entre nous" });
  await desk.deliver();
  const [line] = await desk.lines("head");
  const [message] = await desk.messages("head", line!.id);
  const [own] = await desk.lines("counsellor", { box: "ALL" });
  const answer = await desk.reply("counsellor", own!, { messageId: message!.id });
  expect(answer).toEqual({ code: "NOT_FOUND" });
});
