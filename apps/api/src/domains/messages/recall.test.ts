import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk, schoolMorning } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

const minutesLater = (minutes: number) => new Date(schoolMorning.getTime() + minutes * 60_000);
const recall = (name: Parameters<MessageDesk["told"]>[0], messageId: string, now = minutesLater(5)) =>
  desk.told(
    name,
    `mutation Recall($input: MessageInput!) { told: recallMessage(input: $input) { state subject body viewerCanRecall } }`,
    { input: { messageId } },
    now,
  );
const markRead = (name: Parameters<MessageDesk["told"]>[0], ids: string[]) =>
  desk.told(
    name,
    `mutation Mark($input: MarkConversationsInput!) { told: markConversations(input: $input) { id unread } }`,
    { input: { conversationIds: ids, read: true } },
  );
const unreadNotifications = async (name: Parameters<MessageDesk["told"]>[0]) => {
  const { viewer } = await desk.as(name, "{ viewer { unreadNotificationCount } }");
  return (viewer as { unreadNotificationCount: number }).unreadNotificationCount;
};

test("what is recalled is gone for who had not read it, and says nothing any more to who had", async () => {
  const sent = await desk.send("headTeacher", ["head", "counsellor"], { subject: "Erreur de destinataire" });
  await desk.deliver();
  const [line] = await desk.lines("head");
  await markRead("head", [line!.id]);
  expect(await unreadNotifications("counsellor")).toBe(1);
  expect(await recall("headTeacher", sent.id!)).toMatchObject({
    state: "RECALLED",
    subject: "Erreur de destinataire",
    viewerCanRecall: false,
  });
  expect(await desk.lines("counsellor", { box: "ALL" })).toEqual([]);
  expect(await unreadNotifications("counsellor")).toBe(0);
  const [message] = await desk.messages("head", line!.id);
  expect(message).toMatchObject({ state: "RECALLED", subject: "", body: null, excerpt: "" });
  for (const name of ["head", "counsellor"] as const) {
    expect(await desk.everythingOf(name)).not.toContain("Erreur");
    expect(await desk.lines(name, { box: "ALL", text: "erreur" })).toEqual([]);
  }
});

test("only who wrote recalls, for an hour, or as long as the school says", async () => {
  const sent = await desk.send("headTeacher", ["head"]);
  await desk.deliver();
  expect(await recall("head", sent.id!)).toEqual({ code: "FORBIDDEN" });
  expect(await recall("secretary", sent.id!)).toEqual({ code: "NOT_FOUND" });
  expect(await recall("headTeacher", sent.id!, minutesLater(61))).toEqual({ code: "FORBIDDEN" });
  const set = (name: "head" | "headTeacher") =>
    desk.told(
      name,
      "mutation Set($input: SetMessagingSettingsInput!) { told: setMessagingSettings(input: $input) { recallMinutes } }",
      {
        input: {
          establishmentId: desk.places.college,
          recallMinutes: 120,
          readStateOfFamilies: false,
          readStateToFamilies: false,
        },
      },
    );
  expect(await set("headTeacher")).toEqual({ code: "FORBIDDEN" });
  expect(await set("head")).toEqual({ recallMinutes: 120 });
  expect(await recall("headTeacher", sent.id!, minutesLater(61))).toMatchObject({ state: "RECALLED" });
});

test("what was delivered is no longer cancelled, and how messages work is nobody's business elsewhere", async () => {
  const sent = await desk.send("headTeacher", ["head"]);
  await desk.deliver();
  const cancel =
    "mutation Cancel($input: MessageInput!) { told: cancelScheduledMessage(input: $input) { id } }";
  expect(await desk.told("headTeacher", cancel, { input: { messageId: sent.id } })).toEqual({
    code: "FORBIDDEN",
  });
  const settings =
    "query S($id: ID!) { viewer { told: messagingSettings(establishmentId: $id) { recallMinutes } } }";
  expect(await desk.told("headTeacher", settings, { id: desk.places.lycee })).toEqual({ code: "NOT_FOUND" });
});

test("what waits for its time can be cancelled, and is a draft again", async () => {
  const sent = await desk.send("headTeacher", ["head"], {
    subject: "Pour demain",
    scheduledAt: new Date(schoolMorning.getTime() + 24 * 3_600_000).toISOString(),
  });
  expect(sent).toMatchObject({ state: "SCHEDULED" });
  expect(await desk.lines("headTeacher", { box: "SCHEDULED" })).toHaveLength(1);
  expect((await desk.lines("headTeacher", { box: "SENT" })).map((one) => one.subject)).not.toContain(
    "Pour demain",
  );
  const draft = await desk.told(
    "headTeacher",
    `mutation Cancel($input: MessageInput!) { told: cancelScheduledMessage(input: $input) {
      subject recipients { kind id name } } }`,
    { input: { messageId: sent.id } },
  );
  expect(draft).toEqual({
    subject: "Pour demain",
    recipients: [{ kind: "USER", id: desk.people.head, name: "Head Nom head" }],
  });
  await desk.deliver(new Date(schoolMorning.getTime() + 48 * 3_600_000));
  expect(await desk.lines("headTeacher", { box: "SCHEDULED" })).toEqual([]);
  expect((await desk.lines("head")).map((one) => one.subject)).not.toContain("Pour demain");
});
