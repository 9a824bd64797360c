import { afterEach, beforeEach, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { endOver } from "../incidents/incidents.service.ts";
import { mayDeliver, requireMayWrite } from "./may-write.service.ts";
import { type ModerationDesk, openModerationDesk } from "./moderation-desk.factory.ts";

const start = `mutation S($input: StartIncidentInput!) { startIncident(input: $input) { id reason viewerCanEnd } }`;
const end = `mutation E($id: ID!) { endIncident(input: { id: $id }) { id } }`;
const read = `{ viewer { incidents { id reason establishmentName viewerCanEnd } } }`;
const hour = 3_600_000;

let desk: ModerationDesk;
beforeEach(async () => void (desk = await openModerationDesk()));
afterEach(() => desk.close());

const wish = (more: object = {}) => ({
  input: { establishmentId: desk.places.college, reason: "Un compte a été volé.", hours: 2, ...more },
});
const later = (hours: number): Date => new Date(Date.now() + hours * hour);

async function begun(): Promise<string> {
  const { data, code } = await desk.ask("head", start, wish());
  expect(code).toBeUndefined();
  return (data as unknown as { startIncident: { id: string }[] }).startIncident[0]!.id;
}

async function mayWrite(name: Name, more: object = {}): Promise<boolean> {
  const viewer = await desk.api.viewer(desk.people[name]);
  return requireMayWrite(desk.database, viewer, {
    establishmentId: desk.places.college,
    now: new Date(),
    ...more,
  }).then(
    () => true,
    () => false,
  );
}

const delivery = (name: Name, senderId: string | null = null): Promise<string> =>
  mayDeliver(desk.database, {
    authorId: desk.people[name],
    senderId,
    establishmentId: desk.places.college,
    now: new Date(),
  });

const office = async (kind: string): Promise<string> =>
  (
    (await desk.database.query("select id from shared_sender where establishment_id = $1 and kind = $2", [
      desk.places.college,
      kind,
    ])) as { id: string }[]
  )[0]!.id;

test("while an incident lasts, only the leadership writes; then everybody does again", async () => {
  const id = await begun();
  const [leadership, schoolLife] = [await office("LEADERSHIP"), await office("SCHOOL_LIFE")];
  for (const name of ["headTeacher", "ada", "adasMother", "counsellor"] as const) {
    expect([name, await mayWrite(name)]).toEqual([name, false]);
    expect(await mayWrite(name, { establishmentId: desk.places.lycee })).toBe(true);
    expect(await delivery(name)).toBe("HOLD");
  }
  expect(await mayWrite("counsellor", { senderId: schoolLife })).toBe(false);
  expect(await mayWrite("head")).toBe(true);
  expect(await mayWrite("head", { senderId: leadership })).toBe(true);
  expect(await delivery("head")).toBe("GO");
  expect(await delivery("counsellor", schoolLife)).toBe("HOLD");
  // What apps write waits, whoever stands behind them.
  const principal = { kind: "APP", userId: desk.people.head, tokenId: "token", scopes: new Set<string>() };
  expect(await mayWrite("head", { principal })).toBe(false);

  expect((await desk.ask("head", end, { id })).code).toBeUndefined();
  expect(await mayWrite("ada")).toBe(true);
  expect(await delivery("headTeacher")).toBe("GO");
  expect((await desk.journaled("incident.start")).map(({ actor }) => actor)).toEqual(["head"]);
  expect((await desk.journaled("incident.end")).map(({ actor }) => actor)).toEqual(["head"]);
});

test("everybody of the school is told why and until when, and nobody elsewhere", async () => {
  await begun();
  for (const name of ["headTeacher", "ada", "adasMother", "tutor"] as const)
    expect((await desk.ask(name, read)).data).toMatchObject({
      viewer: {
        incidents: [{ reason: "Un compte a été volé.", establishmentName: "College", viewerCanEnd: false }],
      },
    });
  for (const name of ["leo", "otherHead", "stranger", "bobsFather"] as const)
    expect((await desk.ask(name, read)).data).toMatchObject({ viewer: { incidents: [] } });
});

test("it ends by itself, which is journaled, and another may begin", async () => {
  await begun();
  expect((await desk.ask("head", start, wish())).code).toBe("CONFLICT");
  expect(await mayWrite("ada", { now: later(3) })).toBe(true);
  expect((await desk.ask("ada", read, {}, later(3))).data).toMatchObject({ viewer: { incidents: [] } });
  expect(await desk.database.transaction((manager) => endOver(manager, later(3)))).toBe(1);
  expect(await desk.database.transaction((manager) => endOver(manager, later(3)))).toBe(0);
  expect(await desk.journaled("incident.expire")).toHaveLength(1);
  expect((await desk.ask("counsellor", start, wish())).code).toBeUndefined();
});

test("the leadership and moderators begin and end it; others are refused, and strangers know of no such school", async () => {
  for (const name of ["headTeacher", "ada", "adasMother", "supervisor"] as const)
    expect([name, (await desk.ask(name, start, wish())).code]).toEqual([name, "FORBIDDEN"]);
  for (const name of ["otherHead", "otherCounsellor", "stranger", "accountsOfCollege"] as const)
    expect([name, (await desk.ask(name, start, wish())).code]).toEqual([name, "NOT_FOUND"]);
  expect((await desk.ask("head", start, wish({ reason: " " }))).code).toBe("INVALID");
  expect((await desk.ask("head", start, wish({ hours: 200 }))).code).toBe("INVALID");
  const id = await begun();
  expect((await desk.ask("ada", end, { id })).code).toBe("FORBIDDEN");
  expect((await desk.ask("otherHead", end, { id })).code).toBe("NOT_FOUND");
  expect((await desk.ask("accountsOfNorth", end, { id })).code).toBeUndefined();
  const places = `{ viewer { containedPlaces { name incident { id } } } }`;
  expect((await desk.ask("head", places)).data).toMatchObject({
    viewer: { containedPlaces: [{ name: "College", incident: null }] },
  });
  expect((await desk.ask("headTeacher", places)).data).toMatchObject({ viewer: { containedPlaces: [] } });
});
