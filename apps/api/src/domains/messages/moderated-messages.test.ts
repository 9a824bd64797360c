import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk, schoolMorning } from "./message-desk.factory.ts";
import { reportableMessage } from "./message.reportable.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

const later = (minutes: number) => new Date(schoolMorning.getTime() + minutes * 60_000);

const incident = (from: Date, to: Date) =>
  desk.client.query(
    `insert into incident (id, establishment_id, started_at, ends_at, started_by_id, reason)
    values (gen_random_uuid(), $1, $2, $3, $4, 'Compte volé')`,
    [desk.places.college, from, to, desk.people.head],
  );

test("a pupil who is kept from writing writes to nobody but the offices of the school", async () => {
  const { rows } = await desk.client.query<{ id: string }>(
    "select id from shared_sender where establishment_id = $1 and kind = 'SCHOOL_LIFE'",
    [desk.places.college],
  );
  const toOffice = { to: [{ kind: "SENDER", id: rows[0]!.id }] };
  await desk.client.query(
    `insert into writing_pause (user_id, id, establishment_id, starts_at, until, reason, decided_by_id)
    values ($1, gen_random_uuid(), $2, $3, $4, 'Insultes', $5)`,
    [desk.people.ada, desk.places.college, later(-10), later(60), desk.people.counsellor],
  );
  expect(await desk.send("ada", ["headTeacher"])).toMatchObject({ code: "FORBIDDEN" });
  expect(await desk.send("ada", [], toOffice)).toMatchObject({ state: "DELIVERING" });
  expect(await desk.send("ada", ["headTeacher"], {}, later(61))).toMatchObject({ state: "DELIVERING" });
});

test("while an incident lasts only the leadership writes, and what waited waits for its end", async () => {
  await desk.send("headTeacher", ["secretary"], { subject: "Avant", scheduledAt: later(120).toISOString() });
  await incident(later(100), later(200));
  expect(await desk.send("headTeacher", ["secretary"], {}, later(110))).toMatchObject({ code: "FORBIDDEN" });
  expect(await desk.send("head", ["secretary"], { subject: "Consigne" }, later(110))).toMatchObject({
    state: "DELIVERING",
  });
  await desk.deliver(later(121));
  const subjects = async () => (await desk.lines("secretary")).map((one) => one.subject).sort();
  expect(await subjects()).toEqual(["Consigne"]);
  await desk.deliver(later(201));
  expect(await subjects()).toEqual(["Avant", "Consigne"]);
});

test("what a stolen account sent since then is gone from every mailbox, and stays as evidence", async () => {
  const spam = await desk.send(
    "cook",
    ["secretary", "nurse"],
    { subject: "Gagnez un téléphone" },
    later(300),
  );
  await desk.deliver(later(300));
  const { database } = await desk.api.context(null);
  const gone = await database.transaction((manager) =>
    reportableMessage.withdrawSince(manager, desk.people.cook, later(299), later(310)),
  );
  expect(gone).toMatchObject([{ subjectId: spam.id, establishmentId: desk.places.college }]);
  expect(gone[0]!.excerpt).toContain("Gagnez un téléphone");
  for (const name of ["secretary", "nurse"] as const)
    expect(await desk.everythingOf(name)).not.toContain("Gagnez");
});

test("whoever received a message reports it, and nobody else, nor who wrote it", async () => {
  const sent = await desk.send("counsellor", ["secretary"], { subject: "À signaler" }, later(300));
  await desk.deliver(later(300));
  const describe = async (name: "secretary" | "nurse" | "counsellor") => {
    const context = await desk.api.context(desk.people[name]);
    return reportableMessage.describe(context, context.viewer!, sent.id!);
  };
  expect(await describe("secretary")).toEqual({
    establishmentId: desk.places.college,
    authorId: desk.people.counsellor,
    excerpt: "À signaler\n\nSome text.",
  });
  expect(await describe("nurse")).toBeUndefined();
  expect(await describe("counsellor")).toBeUndefined();
});
