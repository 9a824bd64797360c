import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { type NotificationDesk, openNotificationDesk } from "./notification-desk.factory.ts";

const people = ["head", "headTeacher", "cook", "adasMother", "nurse"] as const;
const subjects = Array.from({ length: 200 }, () => uuidv7());
const all = people.length * subjects.length;

let desk: NotificationDesk;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  desk = await openNotificationDesk();
  for (const name of people) await desk.verify(name);
});
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await desk.close();
});

function start(role: "writer" | "sender", rest: object = {}): ChildProcess {
  const file = fileURLToPath(new URL("deliverer.factory.ts", import.meta.url));
  const args = [file, role, desk.school.url, desk.office.url, JSON.stringify(rest)];
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Kills a process at a moment that nothing foresees, once it has done something. */
async function killSoon(child: ChildProcess, begun: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(begun() || child.exitCode !== null).toBe(true), {
    timeout: 60_000,
    interval: 5,
  });
  await wait(Math.random() * 120);
  if (child.exitCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

const count = async (sql: string): Promise<number> =>
  (await desk.client.query<{ count: number }>(`select count(*)::integer as count from ${sql}`)).rows[0]!
    .count;

const undone = `notification n left join notification_parcel_item i on i.user_id = n.user_id and i.notification_id = n.id
  left join notification_parcel p on p.user_id = i.user_id and p.id = i.parcel_id where p.done_at is null`;

test("of a thousand deliveries, killed processes lose none, and double one e-mail each at most", async () => {
  const { received } = desk.office;
  const userIds = people.map((name) => desk.school.people[name]);
  let kills = 0;
  const writing = (async () => {
    let last: number | null = null;
    // Whoever comes back tells again all that it was asked to: it does not know what was committed.
    for (let times = 0; last !== 0; times += 1) {
      const writer = start("writer", { subjects, userIds });
      let told = 0;
      writer.stdout!.on("data", (chunk) => (told += String(chunk).split("\n").length - 1));
      if (times < 3) await killSoon(writer, () => told > 0);
      else await once(writer, "exit");
      last = writer.exitCode;
    }
  })();
  const sending = (async () => {
    for (; kills < 6 && received.length < all - 100; kills += 1) {
      const before = received.length;
      await killSoon(start("sender"), () => received.length > before);
    }
    const sender = start("sender");
    await writing;
    await vi.waitFor(async () => expect(await count(undone)).toBe(0), { timeout: 120_000, interval: 100 });
    sender.kill("SIGKILL");
  })();
  await Promise.all([writing, sending]);

  expect(kills).toBeGreaterThan(2);
  expect(await count("notification")).toBe(all);
  expect(await count("(select distinct user_id, kind, subject_id from notification) n")).toBe(all);
  const mails = new Set(received.map(({ messageId }) => messageId));
  expect(mails.size).toBe(all);
  expect(received.length - mails.size).toBeLessThanOrEqual(kills);
  process.stdout.write(`${received.length} e-mails of ${all} notifications, ${kills} senders killed\n`);
}, 300_000);
