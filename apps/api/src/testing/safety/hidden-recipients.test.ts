import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk } from "../../domains/messages/message-desk.factory.ts";
import type { Name } from "./cast.ts";

/** Two parents of one pupil, a parent of another, and one from whom a pupil is hidden. */
const families = ["adasMother", "adasFather", "bobsMother", "cleosMother"] as const satisfies Name[];

let desk: MessageDesk;
let sentId: string;
beforeAll(async () => {
  desk = await openMessageDesk();
  const sent = await desk.send("headTeacher", families, { subject: "Rencontre parents-professeurs" });
  sentId = sent.id!;
  await desk.deliver();
});
afterAll(() => desk.close());

/** All that somebody is told of messages: lists, conversations, recipients, notifications, what a search by a name finds. */
async function toldTo(name: Name, others: readonly Name[]): Promise<string> {
  const searched = await Promise.all(
    others.map((other) => desk.lines(name, { box: "ALL", text: `Nom ${other}` })),
  );
  const notifications = await desk.as(
    name,
    "{ viewer { notifications(first: 50) { totalCount nodes { kind subjectId address establishmentName } } } }",
  );
  return JSON.stringify([await desk.everythingOf(name), searched, notifications]);
}

const traces = (told: string, others: readonly Name[]): string[] =>
  others.filter((other) => told.includes(desk.people[other]) || told.includes(`Nom ${other}`));

test.for(families)("%s finds no trace of another family that received the same", async (name) => {
  const others = families.filter((one) => one !== name);
  const told = await toldTo(name, others);
  expect(told).toContain("Rencontre");
  expect(traces(told, others)).toEqual([]);
  expect(await desk.lines(name, { box: "ALL" })).toMatchObject([{ participantCount: 1, messageCount: 1 }]);
});

test("neither does an answer to all, nor a forward, tell or reach the others", async () => {
  const [line] = await desk.lines("adasMother");
  const answer = await desk.reply("adasMother", line!, { all: true });
  expect(answer).toMatchObject({ recipientCount: 1, recipients: { totalCount: 1 } });
  const forward = await desk.send("adasMother", ["headTeacher"], { forwardOf: sentId });
  expect(forward).toMatchObject({ recipientCount: 1 });
  await desk.deliver();
  const others = families.filter((one) => one !== "adasMother");
  expect(traces(await toldTo("adasMother", others), others)).toEqual([]);
  for (const other of others) {
    expect(await desk.lines(other, { box: "ALL" })).toMatchObject([{ messageCount: 1 }]);
    expect(traces(await toldTo(other, ["adasMother"]), ["adasMother"])).toEqual([]);
  }
});

test("where who wrote reads one family's answer, the others are not there either", async () => {
  const line = (await desk.lines("headTeacher")).find((one) => one.messageCount > 1);
  const read = JSON.stringify(await desk.messages("headTeacher", line!.id));
  expect(read).toContain(desk.people.adasMother);
  expect(traces(read, ["adasFather", "bobsMother", "cleosMother"])).toEqual([]);
});

test("an answer can be sent into no conversation of another, whatever ids one knows", async () => {
  const { rows } = await desk.client.query<{ id: string }>(
    "select conversation_id as id from message_recipient where message_id = $1 and owner_id = $2",
    [sentId, desk.people.adasFather],
  );
  const [line] = await desk.lines("bobsMother");
  for (const conversationId of [rows[0]!.id, uuidv7()])
    expect(await desk.reply("bobsMother", line!, { conversationId })).toEqual({ code: "NOT_FOUND" });
  expect(await desk.lines("adasFather")).toMatchObject([{ messageCount: 1 }]);
});
