import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { endIncident, startIncident } from "../incidents/incidents.service.ts";
import { accountNotification } from "./account.notification.ts";
import { type NotificationDesk, openNotificationDesk } from "./notification-desk.factory.ts";
import { planAll } from "./plan.service.ts";

let desk: NotificationDesk;
const address: Record<string, string> = {};
beforeAll(async () => {
  desk = await openNotificationDesk();
  for (const name of ["head", "headTeacher", "cook", "adasMother", "nurse"] as const)
    address[name] = await desk.verify(name);
});
afterAll(() => desk.close());
beforeEach(() => void desk.office.received.splice(0));
afterEach(() => void vi.restoreAllMocks());

const rows = async (sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
  (await desk.client.query<Record<string, unknown>>(sql, values)).rows;
const receivers = (): string[] => desk.office.received.map(({ to }) => to).toSorted();

test("each person is told once, whoever tells them again, and only by the address that they verified", async () => {
  const now = new Date();
  const names = ["head", "cook", "ada"] as const;
  const subjectId = await desk.tell([...names, "head"], { now });
  await desk.tell(["cook", "ada", "nurse"], { subjectId, now });
  await Promise.all([desk.deliver(), desk.deliver(), desk.deliver()]);
  const told = await rows("select user_id from notification where subject_id = $1", subjectId);
  expect(told).toHaveLength(4);
  // The address that a feed gave for Ada was never verified.
  expect(receivers()).toEqual([address["cook"], address["head"], address["nurse"]]);
  expect(new Set(desk.office.received.map(({ messageId }) => messageId)).size).toBe(3);
});

test("a mail says that there is something, in which school, and nothing more", async () => {
  await desk.tell(["head"], { establishmentId: desk.school.places.college, urgent: true });
  await desk.deliver();
  const [mail] = desk.office.received;
  expect(mail!.subject).toBe("Du nouveau sur votre compte");
  expect(mail!.messageId).toMatch(/^<[\w-]{36}@ent\.example\.org>$/);
  expect(mail!.raw).toContain("https://ent.example.org/compte/sessions");
  expect(mail!.raw).not.toMatch(/canary/i);
});

test("what is told at night leaves together at the opening, and nothing leaves when all of it was read", async () => {
  const now = new Date("2026-11-27T21:00:00Z");
  const at = { establishmentId: desk.school.places.college, now };
  const subjects = [await desk.tell(["cook", "nurse"], at), await desk.tell(["cook", "nurse"], at)];
  await desk.deliver(now);
  expect(receivers()).toEqual([]);
  const parcels = await rows("select distinct due_at from notification_parcel where done_at is null");
  expect(parcels).toEqual([{ due_at: new Date("2026-11-30T06:00:10Z") }]);
  await rows("update notification set read_at = now() where user_id = $1", desk.school.people.nurse);
  await rows("update notification_parcel set due_at = now() where done_at is null");
  await desk.deliver();
  expect(receivers()).toEqual([address["cook"]]);
  expect(subjects).toHaveLength(2);
  expect(desk.office.received[0]!.raw).toContain("Votre compte");
});

test("a digest tells all of a day in one mail, with how many of each; muted or read meanwhile, it is not sent", async () => {
  const { people } = desk.school;
  const now = new Date("2026-12-01T10:00:00Z");
  for (const name of ["head", "cook", "nurse"] as const)
    await rows(
      `insert into notification_setting values ($1, 'ACCOUNT', 'EMAIL', 'DIGEST', now())`,
      people[name],
    );
  for (let times = 0; times < 3; times += 1) await desk.tell(["head", "cook", "nurse"], { now });
  await desk.deliver(now);
  expect(receivers()).toEqual([]);
  await rows("update notification set read_at = now() where user_id = $1", people.cook);
  await rows(`update notification_setting set pace = 'NEVER' where user_id = $1`, people.nurse);
  const due = await rows(
    "update notification_parcel set due_at = now() where done_at is null returning user_id, channel",
  );
  expect(due).toHaveLength(3);
  await desk.deliver();
  expect(receivers()).toEqual([address["head"]]);
  const [mail] = desk.office.received;
  expect(mail!.raw).toContain("Votre compte");
  expect(mail!.raw).toMatch(/: 3\r\n/);
  await rows("delete from notification_setting");
});

test("while an incident lasts in a school its digests wait, and leave when it ends; nothing else waits", async () => {
  const { api, people, places } = desk.school;
  const now = new Date("2026-11-24T10:00:00Z");
  for (const name of ["head", "cook"] as const)
    await rows(
      `insert into notification_setting values ($1, 'ACCOUNT', 'EMAIL', 'DIGEST', now())`,
      people[name],
    );
  await desk.tell(["head"], { establishmentId: places.college, now });
  await desk.tell(["cook"], { establishmentId: places.lycee, now });
  await desk.tell(["nurse"], { establishmentId: places.college, now });
  await planAll(desk.tools.database, now);
  const head = await api.context(people.head);
  const wish = { establishmentId: places.college, reason: "Un compte a été volé.", hours: 2 };
  await startIncident(head, wish);
  await desk.deliver();
  expect(receivers()).toEqual([address["cook"], address["nurse"]]);
  const [incident] = await rows("select id from incident where ended_at is null");
  await endIncident(head, incident!["id"] as string);
  await desk.deliver();
  expect(receivers()).toEqual([address["cook"], address["head"], address["nurse"]]);
  await rows("delete from notification_setting");
});

test("what is recalled, muted or told to who is suspended meanwhile is not sent", async () => {
  await desk.tell(["head", "cook", "nurse", "adasMother"]);
  const { people } = desk.school;
  await rows(`insert into notification_setting values ($1, 'ACCOUNT', 'EMAIL', 'NEVER', now())`, people.head);
  await rows(`update "user" set status = 'SUSPENDED' where id = $1`, people.cook);
  vi.spyOn(accountNotification, "stillDue").mockImplementation(async (_, __, ids) =>
    ids.filter((id) => id !== people.nurse),
  );
  await desk.deliver();
  expect(receivers()).toEqual([address["adasMother"]]);
  await rows("delete from notification_setting");
  await rows(`update "user" set status = 'ACTIVE' where id = $1`, people.cook);
});

test("who wants nothing of a kind on the screen is told of it once all the same, and not there", async () => {
  const { headTeacher } = desk.school.people;
  await rows(
    `insert into notification_setting values ($1, 'ACCOUNT', 'SCREEN', 'NEVER', now())`,
    headTeacher,
  );
  const subjectId = await desk.tell(["headTeacher"]);
  await desk.tell(["headTeacher"], { subjectId });
  await desk.deliver();
  expect(await rows("select on_screen from notification where subject_id = $1", subjectId)).toEqual([
    { on_screen: false },
  ]);
  expect(receivers()).toEqual([address["headTeacher"]]);
});

test("an address that is refused for good is left alone; one that is refused for now is tried again later", async () => {
  desk.office.unknown.add(address["cook"]!);
  desk.office.busy.add(address["nurse"]!);
  await desk.tell(["cook", "nurse"]);
  await desk.deliver();
  expect(receivers()).toEqual([]);
  expect(await rows("select value from contact_point where bounced_at is not null")).toEqual([
    { value: address["cook"] },
  ]);
  desk.office.busy.clear();
  await rows("update notification_parcel set due_at = now() where done_at is null");
  await desk.deliver();
  expect(receivers()).toEqual([address["nurse"]]);
  expect(desk.logged).toHaveLength(1);
});

test("two thousand people are told in one statement", async () => {
  const everyone = Object.values(desk.school.people);
  const query = vi.fn<(sql: string) => void>();
  await desk.tools.database.transaction(async (manager) => {
    const real = manager.query.bind(manager);
    manager.query = ((...args: Parameters<typeof real>) => (query(args[0]), real(...args))) as typeof real;
    const { notify } = await import("./notify.service.ts");
    const [subjectId] = everyone;
    const userIds = Array.from({ length: 2000 }, (_, at) => everyone[at % everyone.length]!);
    await notify(manager, {
      kind: "ACCOUNT",
      establishmentId: null,
      subjectId: subjectId!,
      userIds,
      now: new Date(),
    });
  });
  // The people, the task, the word to open browsers.
  expect(query).toHaveBeenCalledTimes(3);
});
