import { afterAll, beforeAll, expect, test } from "vitest";

import {
  createDemonstrationBase,
  type DemonstrationBase,
} from "../demonstration/demonstration-base.factory.ts";

let base: DemonstrationBase;
beforeAll(async () => void (base = await createDemonstrationBase("2026-11-27T10:00:00Z")), 60_000);
afterAll(() => base.drop());

const lines = (login: string, where = "true") =>
  base.rows<{ subject: string; unread: number; messages: number }>(
    `select c.subject, c.unread_count as unread, c.message_count as messages from mailbox_conversation c
    join credential k on k.user_id = c.owner_id where k.login = '${login}' and ${where} order by c.last_at desc`,
  );

test.for([
  "lea.martin",
  "nadia.martin",
  "karim.benali",
  "sofia.rossi",
  "helene.marchand",
  "lucas.tanguy",
  "youssef.haddad",
  "ines.caron",
  "bruno.kervella",
  "camille.roche",
  "sophie.leroy",
])("%s finds messages that are believable", async (login) => {
  expect((await lines(login)).length).toBeGreaterThan(0);
});

test("a mother finds what is about each of her children, in both schools, answered, put away and unread", async () => {
  const all = await lines("nadia.martin");
  expect(all.length).toBeGreaterThanOrEqual(6);
  expect((await lines("nadia.martin", "c.box = 'ARCHIVE' and c.starred_at is not null")).length).toBe(1);
  expect((await lines("nadia.martin", "c.folder_id is not null")).length).toBe(1);
  const [schools] = await base.rows<{ count: number }>(
    `select count(distinct c.establishment_id)::int as count from mailbox_conversation c
    join credential k on k.user_id = c.owner_id where k.login = 'nadia.martin'`,
  );
  expect(schools!.count).toBe(2);
});

test("an answer lies below what it answers, with who wrote to a whole class", async () => {
  const answered = await lines("karim.benali", "c.message_count = 3 and c.subject like 'Sortie%'");
  expect(answered).toHaveLength(1);
  expect(await lines("karim.benali", "c.scheduled_for is not null")).toHaveLength(1);
});

test("a father from whom a child is hidden by a judge received nothing, and some were not reached by what is urgent", async () => {
  expect(await lines("eric.lambert")).toEqual([]);
  expect(
    await base.count(
      "message_recipient r join message m on m.id = r.message_id where m.urgent_cause is not null and r.read_at is null",
    ),
  ).toBeGreaterThan(5);
});

test("each line is what its messages say", async () => {
  expect(
    await base.count(
      `mailbox_conversation c where c.message_count <> (select count(*) from mailbox_entry e
        where e.owner_id = c.owner_id and e.conversation_id = c.conversation_id)`,
    ),
  ).toBe(0);
  expect(
    await base.count("message m where not exists (select from message_search s where s.message_id = m.id)"),
  ).toBe(0);
});
