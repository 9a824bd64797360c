import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { sealingKey, sealText } from "../../platform/push/sealed-text.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { hashOf } from "../identity/secret-token.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { accountNotification } from "./account.notification.ts";
import { forgetPushDevicesJob } from "./forget-push-devices.job.ts";
import { type NotificationDesk, openNotificationDesk } from "./notification-desk.factory.ts";
import { addPushDevice, readPushDevices } from "./push-devices.service.ts";
import { openPushService, type PushService } from "./push-service.factory.ts";

let desk: NotificationDesk;
let service: PushService;
const pushed = { ...accountNotification.defaults, push: "AT_ONCE" } as const;
beforeAll(async () => {
  [desk, service] = [await openNotificationDesk(), await openPushService()];
  Object.assign(accountNotification.defaults, pushed);
});
afterAll(async () => {
  Object.assign(accountNotification.defaults, { push: "NEVER" });
  await Promise.all([desk.close(), service.close()]);
});
beforeEach(async () => {
  service.received.splice(0);
  service.answer(201);
  await desk.client.query("delete from push_subscription");
});

/** A session of somebody, with a browser that is woken at this address. */
async function wake(name: Name, endpoint = service.subscription.endpoint): Promise<string> {
  const sessionId = uuidv7();
  const { rows } = await desk.client.query<{ id: string }>(
    `insert into session (id, user_id, token_hash, method, own_device, created_at, last_seen_at, expires_at)
    values ($1, $2, $3, 'PASSWORD', true, now(), now(), now() + interval '1 day') returning id`,
    [sessionId, desk.school.people[name], hashOf(sessionId)],
  );
  const sealed = sealText(desk.tools.secrets, JSON.stringify({ ...service.subscription, endpoint }));
  await desk.client.query(
    `insert into push_subscription (user_id, id, endpoint_hash, sealed, sealed_with, session_id, created_at)
    values ($1, $2, $3, $4, $5, $6, now())`,
    [desk.school.people[name], uuidv7(), hashOf(endpoint), sealed, sealingKey, rows[0]!.id],
  );
  return sessionId;
}

const devices = async (): Promise<number> =>
  (await desk.client.query("select from push_subscription")).rowCount ?? 0;

test("a browser is told that there is something, in which page, and nothing of what or whom", async () => {
  await wake("head");
  await desk.tell(["head"], { establishmentId: desk.school.places.college, urgent: true });
  await desk.deliver();
  const [push] = service.received;
  expect(JSON.parse(push!.text)).toEqual({ locale: "fr", path: "/compte/sessions" });
  expect(push!.headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "86400" });
  expect(push!.headers["authorization"]).toMatch(/^vapid t=[\w.-]+, k=[\w-]{87}$/);
  expect(push!.body.toString("latin1")).not.toContain("compte");
});

test("what lies in the base names no push service", async () => {
  await wake("head");
  const { rows } = await desk.client.query<{ row: string }>("select p::text as row from push_subscription p");
  expect(Buffer.from(rows[0]!.row).toString("latin1")).not.toContain("127.0.0.1");
});

test("a browser where one signed out sleeps; one that its service forgot is forgotten", async () => {
  const sessionId = await wake("cook");
  await desk.client.query("update session set revoked_at = now() where id = $1", [sessionId]);
  await desk.tell(["cook"]);
  await desk.deliver();
  expect(service.received).toEqual([]);
  await desk.client.query("delete from push_subscription");
  await wake("cook");
  service.answer(410);
  await desk.tell(["cook"]);
  await desk.deliver();
  expect([service.received.length, await devices()]).toEqual([1, 0]);
});

test("a service that is busy is asked again later", async () => {
  await wake("nurse");
  service.answer(503);
  await desk.tell(["nurse"]);
  await desk.deliver();
  service.answer(201);
  await desk.client.query("update notification_parcel set due_at = now() where done_at is null");
  await desk.deliver();
  expect(service.received).toHaveLength(2);
  const { rows } = await desk.client.query("select from notification_parcel where done_at is null");
  expect(rows).toEqual([]);
});

test("an address inside the house is never asked", async () => {
  await wake("nurse", "http://169.254.169.254/latest");
  await desk.tell(["nurse"]);
  await desk.deliver();
  expect(await devices()).toBe(0);
});

/** As the browser of this session asks. */
async function contextOf(name: Name, sessionId: string): Promise<[ViewerContext, Viewer]> {
  const userId = desk.school.people[name];
  const context = await desk.school.api.context(userId);
  return [{ ...context, principal: { kind: "SESSION", userId, sessionId } }, context.viewer!];
}

test("a browser is woken on one's own device only, and by who uses it now", async () => {
  const given = { endpoint: "https://push.example.org/a", p256dh, auth };
  const [hers, his] = [await wake("head"), await wake("cook", "https://push.example.org/other")];
  await addPushDevice(...(await contextOf("head", hers)), given);
  await addPushDevice(...(await contextOf("cook", his)), given);
  const counted = async (name: Name, sessionId: string) => {
    const [{ rows }] = await contextOf(name, sessionId);
    const [row] = await rows(readPushDevices, {
      viewer: desk.school.people[name],
      session: sessionId,
      now: new Date(),
    });
    return row;
  };
  expect(await counted("head", hers)).toEqual({ count: 1, here: true });
  expect(await counted("cook", his)).toEqual({ count: 2, here: true });
  await desk.client.query("update session set own_device = false where id = $1", [his]);
  await expect(addPushDevice(...(await contextOf("cook", his)), given)).rejects.toThrow("not do that");
  // Another's session gives nothing either.
  await expect(addPushDevice(...(await contextOf("cook", hers)), given)).rejects.toThrow("not do that");
});

test("what the browsers of ended sessions gave is forgotten", async () => {
  const sessionId = await wake("cook");
  await wake("head", "https://push.example.org/another");
  await desk.client.query("update session set revoked_at = now() where id = $1", [sessionId]);
  await forgetPushDevicesJob.run(desk.tools, new Date());
  expect(await devices()).toBe(1);
});

const add = `mutation ($input: PushDeviceInput!) { count: addPushDevice(input: $input) }`;
const { p256dh, auth } = { p256dh: Buffer.alloc(65, 4).toString("base64url"), auth: "A".repeat(22) };

test.for([
  ["endpoint", "http://push.example.org/a"],
  ["endpoint", "javascript:alert(1)"],
  ["p256dh", "short"],
  ["auth", "short"],
])("a browser whose %s is %s is not woken", async ([field, value]) => {
  const input = { endpoint: "https://push.example.org/a", p256dh, auth, [field!]: value };
  const { errors } = await desk.school.api.ask(desk.school.people.ada, add, { variables: { input } });
  expect(errors?.[0]?.extensions).toEqual({ code: "INVALID", field });
});
