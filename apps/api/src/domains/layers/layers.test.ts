import { afterAll, beforeAll, expect, test } from "vitest";

import { names } from "../../testing/safety/cast.ts";
import { holding, type LayersDesk, openLayersDesk, places, type ShownLayer } from "./layers-desk.factory.ts";

let desk: LayersDesk;
beforeAll(async () => void (desk = await openLayersDesk()));
afterAll(() => desk.close());

const admin = "accountsOfCollege";
const countdown = (title: string) =>
  places("countdown", { settings: { title, date: "2027-06-12" }, canRemove: false });
const slot = (title: string): string => `countdown{"date":"2027-06-12","title":"${title}"}`;
const hour = 3_600_000;

/** A layer of the collège with one countdown, published or not. */
async function laidOut(title: string, audience = {}): Promise<ShownLayer> {
  const { id, version } = await desk.create(admin, { establishmentId: desk.places.college, name: title });
  return desk.save(admin, { id, basedOn: version, content: holding(countdown(title)), audience });
}
const publish = ({ id, version }: ShownLayer, more = {}) =>
  desk.publish(admin, { id, basedOn: version, ...more });

test("a layer is nobody's until it is published, then stands on the dashboards of its people and of no other", async () => {
  const draft = await laidOut("Sortie");
  expect(await desk.given("ada")).not.toContain(slot("Sortie"));
  expect(draft).toMatchObject({ unpublished: true, live: null, versions: [] });
  const published = await publish(draft);
  expect(published).toMatchObject({ unpublished: false, live: { number: 1 } });
  for (const name of ["ada", "adasMother", "cook", "head"] as const)
    expect([name, await desk.given(name)]).toEqual([name, expect.arrayContaining([slot("Sortie")])]);
  for (const name of ["otherPupil", "uma", "goneTeacher", "comingPupil", "stranger", admin] as const)
    expect([name, await desk.given(name)]).toEqual([name, expect.not.arrayContaining([slot("Sortie")])]);
  await desk.withdraw(admin, { id: published.id, basedOn: published.version });
  expect(await desk.given("ada")).not.toContain(slot("Sortie"));
});

test("the number of people announced is the number of those whose dashboards it stands on", async () => {
  const choices = [
    {},
    { roles: ["STUDENT"] },
    { roles: ["GUARDIAN", "LEADERSHIP"] },
    { classIds: [desk.classes["6A"]] },
    { classIds: [desk.classes["6B"]], roles: ["GUARDIAN"] },
    { classIds: [desk.classes["6A"], desk.classes.latin], roles: ["STUDENT", "TEACHER"] },
  ];
  for (const [index, choice] of choices.entries()) {
    const title = `Reach ${index}`;
    const layer = await publish(await laidOut(title, choice));
    const asked = await desk.as(
      admin,
      `query R($establishmentId: ID, $roles: [Role!], $classIds: [ID!]) {
        viewer { layerReach(establishmentId: $establishmentId, roles: $roles, classIds: $classIds) } }`,
      { establishmentId: desk.places.college, ...choice },
    );
    const { layerReach } = asked["viewer"] as { layerReach: number };
    const { database } = await desk.api.context(null);
    const living = (await database.query(`select id from "user" where status in ('PENDING', 'ACTIVE')`)) as {
      id: string;
    }[];
    let standing = 0;
    for (const name of names) {
      if (!living.some(({ id }) => id === desk.people[name])) continue;
      if ((await desk.given(name)).includes(slot(title))) standing += 1;
    }
    expect([choice, layerReach]).toEqual([choice, standing]);
    expect(standing).toBeGreaterThan(0);
    await desk.withdraw(admin, { id: layer.id, basedOn: layer.version });
  }
});

test("what is scheduled stands from its moment on by itself, unless the schedule is withdrawn", async () => {
  const first = await publish(await laidOut("Avant"));
  const changed = await desk.save(admin, {
    id: first.id,
    basedOn: first.version,
    content: holding(countdown("Après")),
  });
  const at = new Date(Date.now() + hour);
  const later = new Date(Date.now() + 2 * hour);
  const scheduled = await publish(changed, { at });
  expect(scheduled).toMatchObject({ live: { number: 1 }, scheduled: { publishedAt: at.toISOString() } });
  expect(await desk.given("ada")).toContain(slot("Avant"));
  expect(await desk.given("ada", later)).toContain(slot("Après"));
  expect(await desk.given("ada", later)).not.toContain(slot("Avant"));
  expect(await desk.read(admin, first.id, later)).toMatchObject({ live: { number: 2 }, scheduled: null });
  const calm = await desk.unschedule(admin, { id: first.id, basedOn: scheduled.version });
  expect(calm).toMatchObject({ scheduled: null, unpublished: true });
  expect(await desk.given("ada", later)).toContain(slot("Avant"));
  await expect(publish(calm, { at: new Date(Date.now() - hour) })).rejects.toMatchObject({
    code: "INVALID",
  });
  await desk.withdraw(admin, { id: first.id, basedOn: calm.version });
});

test("one goes back to an earlier version; a draft that nobody has seen stays a draft", async () => {
  const one = await publish(await laidOut("Un", { roles: ["STUDENT"] }));
  const saved = await desk.save(admin, {
    id: one.id,
    basedOn: one.version,
    content: holding(countdown("Deux")),
    audience: {},
  });
  const two = await publish(saved);
  expect(await desk.given("cook")).toContain(slot("Deux"));
  const back = await publish(two, { number: 1 });
  expect(await desk.given("cook")).not.toContain(slot("Un"));
  expect(await desk.given("ada")).toContain(slot("Un"));
  expect(back).toMatchObject({
    unpublished: false,
    audience: { roles: ["STUDENT"] },
    versions: [{ number: 3, again: 1, count: 1 }, { number: 2 }, { number: 1 }],
  });
  const draft = await desk.save(admin, {
    id: one.id,
    basedOn: back.version,
    content: holding(countdown("Trois")),
  });
  const again = await publish(draft, { number: 2 });
  expect(again.draft.placements[0]!.settings["title"]).toBe("Trois");
  const reopened = await desk.reopen(admin, { id: one.id, basedOn: again.version, number: 1 });
  expect(reopened.draft.placements[0]!.settings["title"]).toBe("Un");
  expect(await desk.given("ada")).toContain(slot("Deux"));
  const gone = await desk.withdraw(admin, { id: one.id, basedOn: reopened.version });
  expect(gone).toMatchObject({ live: null, versions: [{ withdrawal: true }, {}, {}, {}, {}] });
});

test("of two administrators who change a layer, the second is told, and nothing of the first is lost", async () => {
  const layer = await laidOut("Ensemble");
  const change = (title: string) =>
    desk.save(admin, { id: layer.id, basedOn: layer.version, content: holding(countdown(title)) });
  const [one, other] = await Promise.allSettled([change("A"), change("B")]);
  const lost = [one, other].filter(({ status }) => status === "rejected");
  expect(lost).toMatchObject([{ reason: { code: "CONFLICT", field: "basedOn" } }]);
  await expect(publish(layer)).rejects.toMatchObject({ code: "CONFLICT" });
  const now = await desk.read(admin, layer.id);
  expect(["A", "B"]).toContain(now.draft.placements[0]!.settings["title"]);
  expect(now.version).toBe(layer.version + 1);
});

test("only who holds the mandate over the place lays out there, and learns of its layers", async () => {
  const layer = await laidOut("Secret");
  const input = { id: layer.id, basedOn: layer.version };
  for (const name of ["head", "newsOfCollege", "administeringTeacher", "layersOfSouth", "ada"] as const) {
    await expect(desk.read(name, layer.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(desk.save(name, { ...input, name: "Mine" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(desk.publish(name, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(desk.unschedule(name, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(desk.withdraw(name, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(desk.reopen(name, { ...input, number: 1 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  const begin = (name: "head" | "otherHead" | "administeringTeacher", place: "college" | "elsewhere") =>
    desk.create(name, { establishmentId: desk.places[place], name: "Mine" });
  await expect(begin("head", "college")).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(begin("otherHead", "college")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(
    desk.create(admin, { establishmentId: desk.places.elsewhere, name: "Mine" }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(
    desk.save(admin, { ...input, audience: { classIds: [desk.classes["6X"]] } }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("who holds it over a territory lays out for its schools, one by one or all of them", async () => {
  const { database } = await desk.api.context(null);
  const [south] = (await database.query(
    "select territory_id as id from mandate where user_id = $1 and powers @> '{LAYERS}'",
    [desk.people.layersOfSouth],
  )) as { id: string }[];
  const begun = await desk.create("layersOfSouth", { territoryId: south!.id, name: "Académie" });
  const saved = await desk.save("layersOfSouth", {
    id: begun.id,
    basedOn: begun.version,
    content: holding(countdown("Académie")),
  });
  await desk.publish("layersOfSouth", { id: saved.id, basedOn: saved.version });
  const inside = (await database.query("select id from establishment where territory_id = $1", [
    south!.id,
  ])) as { id: string }[];
  let standing = 0;
  for (const name of names) {
    const viewer = await desk.api.viewer(desk.people[name]);
    const belongs = inside.some(({ id }) => (viewer.territories[id] ?? []).includes(south!.id));
    const has = (await desk.given(name)).includes(slot("Académie"));
    expect([name, has]).toEqual([name, belongs]);
    if (has) standing += 1;
  }
  expect(standing).toBeGreaterThan(0);
  expect(await desk.create("layersOfSouth", { establishmentId: inside[0]!.id, name: "École" })).toMatchObject(
    {
      version: 1,
    },
  );
  const { viewer } = (await desk.as(
    "layersOfSouth",
    `{ viewer { layerPlaces { kind id } layerCatalogue { kind } } }`,
  )) as { viewer: { layerPlaces: { kind: string; id: string }[]; layerCatalogue: object[] } };
  expect(viewer.layerPlaces[0]).toEqual({ kind: "TERRITORY", id: south!.id });
  expect(viewer.layerPlaces.length).toBe(1 + inside.length);
  expect(viewer.layerCatalogue.length).toBeGreaterThan(10);
  await expect(
    desk.save("layersOfSouth", {
      id: begun.id,
      basedOn: 3,
      audience: { classIds: [desk.classes["6A"]] },
    }),
  ).rejects.toMatchObject({ code: "INVALID", field: "classIds" });
});

test.each([
  ["a kind that is not installed", [places("crystal-ball")], "content.placements.0.kind"],
  [
    "settings that the kind refuses",
    [places("countdown", { settings: { date: "tomorrow" } })],
    "content.placements.0.settings",
  ],
  [
    "a size that the kind does not take",
    [places("countdown", { ...countdown("X"), size: { width: "full", height: "tall" } })],
    "content.placements.0.size",
  ],
  ["a page that is not there", [{ ...countdown("X"), page: "attic" }], "content.placements.0.page"],
  ["the same widget twice", [countdown("X"), countdown("X")], "content.placements.1"],
])("a draft with %s is refused, and says where", async (_what, placements, field) => {
  const { id, version } = await laidOut("Faux");
  await expect(
    desk.save(admin, { id, basedOn: version, content: holding(...placements) }),
  ).rejects.toMatchObject({
    code: "INVALID",
    field,
  });
});

test("who publishes, schedules, goes back and withdraws is in the journal", async () => {
  const first = await publish(await laidOut("Journal"));
  const back = await publish(first, { number: 1 });
  const gone = await desk.withdraw(admin, { id: first.id, basedOn: back.version });
  const planned = await publish(gone, { at: new Date(Date.now() + hour) });
  await desk.unschedule(admin, { id: first.id, basedOn: planned.version });
  const { database } = await desk.api.context(null);
  const acts = (await database.query("select action, actor_id from audit_event where subject_id = $1", [
    first.id,
  ])) as { action: string; actor_id: string }[];
  expect(acts.map(({ action }) => action.replace("layer.", "")).sort()).toEqual(
    ["create", "go-back", "publish", "schedule", "unschedule", "withdraw"].sort(),
  );
  expect(new Set(acts.map((act) => act.actor_id))).toEqual(new Set([desk.people[admin]]));
});
