import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

const people = 10_000;

let desk: MessageDesk;
beforeAll(async () => {
  desk = await openMessageDesk();
  await desk.client.query(
    `with made as (insert into "user" (id, birth_name, civil_given_name, status, created_at, updated_at)
      select gen_random_uuid(), 'Collègue ' || n, 'Prénom', 'ACTIVE', now(), now() from generate_series(1, $1) n returning id)
    insert into membership (id, user_id, establishment_id, role, starts_on)
      select gen_random_uuid(), id, $2, 'TEACHER', '2020-09-01' from made`,
    [people, desk.places.college],
  );
}, 60_000);
afterAll(() => desk.close());

function start(messageId: string): ChildProcess {
  const file = fileURLToPath(new URL("deliver-process.factory.ts", import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", file, desk.url, messageId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  (await desk.client.query<{ count: number }>(`select count(*)::integer as count from ${sql}`, values))
    .rows[0]!.count;

test("a message to ten thousand is accepted at once, and workers that are killed deliver it once to each", async () => {
  const begun = Date.now();
  const sent = await desk.send("head", [], {
    to: [{ kind: "ROLE", id: "TEACHER" }],
    subject: "À toutes et à tous",
    privateCopies: true,
  });
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(sent["recipientCount"]).toBeGreaterThan(people);
  let kills = 0;
  for (; kills < 4; kills += 1) {
    const child = start(sent.id!);
    await once(child.stdout!, "data");
    await wait(Math.random() * 600);
    if (child.exitCode !== null) break;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  const progress = await count("message_recipient where message_id = $1 and delivered_at is not null", [
    sent.id,
  ]);
  const [shown] = await desk.messages("head", sent["conversationId"] as string);
  expect(shown!["deliveredCount"]).toBe(progress);
  // Two at once take turns.
  const last = [start(sent.id!), start(sent.id!)];
  await Promise.all(last.map((child) => once(child, "exit")));
  expect(last.map((child) => child.exitCode)).toEqual([0, 0]);
  const reached = await count("message_recipient where message_id = $1 and delivered_at is not null", [
    sent.id,
  ]);
  expect(reached).toBeGreaterThanOrEqual(people);
  expect(await count("mailbox_entry where message_id = $1 and not outgoing", [sent.id])).toBe(reached);
  expect(await count("mailbox_conversation where last_message_id = $1 and unread_count = 1", [sent.id])).toBe(
    reached,
  );
  expect(await count("notification where subject_id = $1", [sent.id])).toBe(reached);
  expect(
    await count("(select unnest(owners) as owner from message_search where message_id = $1 and part > 0) o", [
      sent.id,
    ]),
  ).toBe(reached);
  const [done] = await desk.messages("head", sent["conversationId"] as string);
  expect(done).toMatchObject({ state: "DELIVERED", deliveredCount: reached });
  const [line] = await desk.lines("head", { box: "SENT" });
  expect(line).toMatchObject({ participantCount: sent["recipientCount"] });
}, 120_000);
