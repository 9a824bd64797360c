import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

/** A Friday of November, at 22 h in Paris; the school opens on Monday at 7 h. */
const friday = new Date("2026-11-27T21:00:00Z");
const monday = new Date("2026-11-30T06:00:00Z");
const families = () => ({ to: [{ kind: "CLASS_GUARDIANS", id: desk.classes["6A"] }] });
const preview = (name: "headTeacher" | "head", input: object = {}) =>
  desk.told(
    name,
    `query Preview($input: SendingInput!) { viewer { told: sendingPreview(input: $input) {
      recipientCount guardianCount privateCopies deliverAt waitsForOpening viewerCanSendUrgent recallMinutes } } }`,
    { input: { establishmentId: desk.places.college, ...families(), ...input } },
    friday,
  );

test("what a teacher writes to all families on a Friday at 22 h is delivered on Monday at 7 h, and they know it before", async () => {
  const expected = { deliverAt: monday.toISOString(), waitsForOpening: true, privateCopies: true };
  const seen = await preview("headTeacher");
  expect(seen).toMatchObject({ ...expected, viewerCanSendUrgent: false, recallMinutes: 60 });
  expect(seen["recipientCount"]).toBe(seen["guardianCount"]);
  const sent = await desk.send("headTeacher", [], { ...families(), subject: "Sortie" }, friday);
  expect(sent).toMatchObject({ state: "SCHEDULED", deliverAt: monday.toISOString(), viewerCanRecall: false });
  expect(sent["recipientCount"]).toBe(seen["recipientCount"]);
  // It is sent: only the school is not open yet.
  expect(await desk.lines("headTeacher", { box: "SENT" })).toMatchObject([
    { subject: "Sortie", sentTo: [{ kind: "CLASS_GUARDIANS", id: desk.classes["6A"], name: "6A" }] },
  ]);
  await desk.deliver(new Date("2026-11-29T12:00:00Z"));
  expect(await desk.lines("adasMother")).toEqual([]);
  await desk.deliver(monday);
  expect(await desk.lines("adasMother")).toMatchObject([
    { subject: "Sortie", unread: true, participantCount: 1, sentTo: [] },
  ]);
  expect(await desk.lines("headTeacher", { box: "SCHEDULED" })).toEqual([]);
});

test("what was chosen for a Sunday waits for Monday too", async () => {
  expect(await preview("headTeacher", { scheduledAt: "2026-11-29T10:00:00Z" })).toMatchObject({
    deliverAt: monday.toISOString(),
    waitsForOpening: true,
  });
});

test("an urgent cause passes: signed by who answers for the school, journaled, and refused to others", async () => {
  const urgent = { ...families(), urgentCause: "CLOSURE", subject: "Le collège est fermé" };
  expect(await desk.send("headTeacher", [], urgent, friday)).toEqual({ code: "FORBIDDEN" });
  const sent = await desk.send("head", [], urgent, friday);
  expect(sent).toMatchObject({ state: "DELIVERING", urgentCause: "CLOSURE" });
  await desk.deliver(friday);
  const received = await desk.lines("adasMother");
  expect(received.find((one) => one.subject === "Le collège est fermé")).toMatchObject({ urgent: true });
  const { rows } = await desk.client.query("select actor_id, reason from audit_event where subject_id = $1", [
    sent.id,
  ]);
  expect(rows).toEqual([{ actor_id: desk.people.head, reason: "CLOSURE" }]);
});

test("whom it did not reach is a list to call, with numbers as the records show them, for who sent it only", async () => {
  const sent = await desk.send(
    "head",
    ["adasMother", "bobsMother", "cook"],
    { urgentCause: "SAFETY", subject: "Intempéries" },
    friday,
  );
  await desk.deliver(friday);
  const line = (await desk.lines("bobsMother")).find((one) => one.subject === "Intempéries");
  await desk.told(
    "bobsMother",
    "mutation Read($input: MarkConversationsInput!) { told: markConversations(input: $input) { id } }",
    { input: { conversationIds: [line!.id], read: true } },
  );
  const list = (name: Parameters<MessageDesk["told"]>[0]) =>
    desk.told(
      name,
      `query Call($id: ID!) { viewer { told: callList(messageId: $id) { totalCount nodes {
        correspondent { id } children { id } numbers { kind value } deliveredAt } } } }`,
      { id: sent.id },
    );
  const called = (await list("head")) as { totalCount: number; nodes: Called[] };
  expect(called.totalCount).toBe(2);
  const mother = called.nodes.find(({ correspondent }) => correspondent.id === desk.people.adasMother)!;
  expect(mother.children).toEqual([{ id: desk.people.ada }]);
  expect(mother.numbers.length).toBeGreaterThan(0);
  for (const name of ["adasMother", "counsellor", "cook"] as const)
    expect(await list(name)).toEqual({ code: "NOT_FOUND" });
});

interface Called {
  correspondent: { id: string };
  children: { id: string }[];
  numbers: { kind: string; value: string }[];
}
