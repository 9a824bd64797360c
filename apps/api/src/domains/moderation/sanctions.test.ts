import { afterEach, beforeEach, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { mayDeliver, requireMayWrite } from "./may-write.service.ts";
import { type ModerationDesk, openModerationDesk } from "./moderation-desk.factory.ts";

const pause = `mutation P($input: PauseWritingInput!) { pauseWriting(input: $input) { id userId until } }`;
const lift = `mutation L($input: LiftPauseInput!) { liftWritingPause(input: $input) { id } }`;
const suspend = `mutation S($input: SuspendAccountInput!) { suspendAccount(input: $input) { withdrawn } }`;
const restore = `mutation R($id: ID!) { restoreAccount(input: { userId: $id }) }`;
const hour = 3_600_000;

let desk: ModerationDesk;
beforeEach(async () => void (desk = await openModerationDesk()));
afterEach(() => desk.close());

const inHours = (hours: number): Date => new Date(Date.now() + hours * hour);

const pausing = (userId: string, more: object = {}) => ({
  input: {
    userId,
    establishmentId: desk.places.college,
    until: inHours(24),
    reason: "Des moqueries",
    ...more,
  },
});

/** What keeps somebody from writing in the collège, if anything. */
async function refusalOf(name: Name, more: object = {}): Promise<string | undefined> {
  const viewer = await desk.api.viewer(desk.people[name]);
  const writing = { establishmentId: desk.places.college, now: new Date(), ...more };
  return requireMayWrite(desk.database, viewer, writing).then(
    () => undefined,
    (error: { code: string }) => error.code,
  );
}

const deliveryBy = (name: Name): Promise<string> =>
  mayDeliver(desk.database, {
    authorId: desk.people[name],
    senderId: null,
    establishmentId: desk.places.college,
    now: new Date(),
  });

test("a pupil who is paused does not write until the date, still asks the offices for help, and is told with their guardians", async () => {
  expect(await refusalOf("bob")).toBeUndefined();
  const { data } = await desk.ask("counsellor", pause, pausing(desk.people.bob));
  const [made] = (data as unknown as { pauseWriting: { id: string }[] }).pauseWriting;
  expect(await refusalOf("bob")).toBe("FORBIDDEN");
  expect(await refusalOf("bob", { toOfficesOnly: true })).toBeUndefined();
  expect(await refusalOf("bob", { now: inHours(25) })).toBeUndefined();
  expect(await refusalOf("ada")).toBeUndefined();
  expect(await deliveryBy("bob")).toBe("STOP");
  // His father, from whom he is hidden, and who has no authority any more hear nothing of it.
  expect(await desk.told("WRITING_PAUSE")).toEqual(["bob", "bobsMother", "leosFather"]);
  const read = `{ viewer { writingPauses { reason name } } }`;
  for (const name of ["bob", "bobsMother"] as const)
    expect((await desk.ask(name, read)).data).toMatchObject({
      viewer: { writingPauses: [{ reason: "Des moqueries" }] },
    });
  for (const name of ["ada", "bobsFather", "cleosMother", "headTeacher"] as const)
    expect((await desk.ask(name, read)).data).toMatchObject({ viewer: { writingPauses: [] } });
  const input = { userId: desk.people.bob, id: made!.id };
  expect((await desk.ask("headTeacher", lift, { input })).code).toBe("NOT_FOUND");
  expect((await desk.ask("head", lift, { input })).code).toBeUndefined();
  expect(await refusalOf("bob")).toBeUndefined();
  expect((await desk.journaled("writing.pause")).map(({ actor }) => actor)).toEqual(["counsellor"]);
  expect((await desk.journaled("writing.resume")).map(({ actor }) => actor)).toEqual(["head"]);
});

test("only the leadership, counsellors and moderators of a school pause its pupils, and pupils only", async () => {
  for (const name of [
    "supervisor",
    "headTeacher",
    "secretary",
    "bobsMother",
    "otherHead",
    "otherCounsellor",
  ] as const)
    expect([name, (await desk.ask(name, pause, pausing(desk.people.bob))).code]).toEqual([name, "NOT_FOUND"]);
  for (const name of ["headTeacher", "adasMother", "otherPupil", "gonePupil"] as const)
    expect((await desk.ask("head", pause, pausing(desk.people[name]))).code).toBe("NOT_FOUND");
  expect((await desk.ask("head", pause, pausing(desk.people.bob, { until: inHours(-1) }))).code).toBe(
    "INVALID",
  );
  expect((await desk.ask("head", pause, pausing(desk.people.bob, { until: inHours(24 * 100) }))).code).toBe(
    "INVALID",
  );
  expect((await desk.ask("head", pause, pausing(desk.people.bob, { reason: " " }))).code).toBe("INVALID");
  expect((await desk.ask("head", pause, pausing(desk.people.bob))).code).toBeUndefined();
  expect((await desk.ask("accountsOfNorth", pause, pausing(desk.people.ada))).code).toBeUndefined();
});

test("a suspended account is out at once; what it sent since a moment goes, and is kept as evidence", async () => {
  const { headTeacher } = desk.people;
  // What the school had already said is older than the theft of the account.
  await desk.database.query("update notice set updated_at = now() - interval '5 hours'");
  await desk.database.query("update message set created_at = now() - interval '5 hours'");
  const before = await desk.newsOf("headTeacher", "college", "Avant");
  await desk.database.query("update news set updated_at = now() - interval '5 hours' where id = $1", [
    before,
  ]);
  const during = await desk.newsOf("headTeacher", "college", "Pendant");
  await desk.database.query(
    `insert into session (id, user_id, token_hash, method, own_device, created_at, last_seen_at, expires_at)
    values (gen_random_uuid(), $1, 'x', 'PASSWORD', false, now(), now(), now() + interval '1 hour')`,
    [headTeacher],
  );
  const [{ version }] = (await desk.database.query(
    `select rights_version as version from "user" where id = $1`,
    [headTeacher],
  )) as [{ version: number }];
  const input = { userId: headTeacher, reason: "Compte volé", withdrawSince: inHours(-1) };
  const { data, code } = await desk.ask("counsellor", suspend, { input });
  expect([code, data]).toMatchObject([undefined, { suspendAccount: { withdrawn: 1 } }]);
  const [state] = await desk.database.query(
    `select u.status, u.rights_version, (select count(*)::int from session where user_id = u.id and revoked_at is null) as open
    from "user" u where u.id = $1`,
    [headTeacher],
  );
  expect(state).toEqual({ status: "SUSPENDED", rights_version: version + 1, open: 0 });
  const read = `query N($id: ID!) { news(id: $id) { title } }`;
  expect((await desk.ask("ada", read, { id: during })).code).toBe("NOT_FOUND");
  expect((await desk.ask("ada", read, { id: before })).code).toBeUndefined();
  const kept = await desk.database.query("select kind, excerpt from withdrawn_content");
  expect(kept).toEqual([{ kind: "NEWS", excerpt: expect.stringContaining("Pendant") as string }]);
  expect(await deliveryBy("headTeacher")).toBe("STOP");
  expect((await desk.ask("counsellor", suspend, { input })).code).toBe("CONFLICT");

  expect((await desk.ask("counsellor", restore, { id: headTeacher })).code).toBeUndefined();
  expect(await deliveryBy("headTeacher")).toBe("GO");
  expect((await desk.ask("ada", read, { id: during })).code).toBe("NOT_FOUND");
  expect((await desk.ask("counsellor", restore, { id: headTeacher })).code).toBe("NOT_FOUND");
  for (const action of ["account.suspend", "account.restore"])
    expect(await desk.journaled(action)).toEqual([
      { actor: "counsellor", establishment_id: desk.places.college },
    ]);
});

test("who was not active yet is not active when restored", async () => {
  const { pendingTeacher } = desk.people;
  await desk.ask("accountsOfCollege", suspend, { input: { userId: pendingTeacher, reason: "Doublon" } });
  await desk.ask("accountsOfCollege", restore, { id: pendingTeacher });
  const [row] = await desk.database.query(`select status from "user" where id = $1`, [pendingTeacher]);
  expect(row).toEqual({ status: "PENDING" });
});

test("nobody suspends without the mandate, elsewhere, themselves, or who stands above", async () => {
  const wish = (name: Name) => ({ input: { userId: desk.people[name], reason: "Parce que" } });
  for (const name of ["head", "headTeacher", "ada", "otherCounsellor", "newsOfCollege"] as const)
    expect([name, (await desk.ask(name, suspend, wish("latinTeacher"))).code]).toEqual([name, "NOT_FOUND"]);
  expect((await desk.ask("counsellor", suspend, wish("counsellor"))).code).toBe("NOT_FOUND");
  expect((await desk.ask("counsellor", suspend, wish("head"))).code).toBe("NOT_FOUND");
  expect((await desk.ask("accountsOfCollege", suspend, wish("counsellor"))).code).toBe("NOT_FOUND");
  expect((await desk.ask("counsellor", suspend, wish("otherPupil"))).code).toBe("NOT_FOUND");
  expect((await desk.ask("accountsOfNorth", suspend, wish("head"))).code).toBeUndefined();
});
