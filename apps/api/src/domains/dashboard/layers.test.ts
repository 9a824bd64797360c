import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { deskOf, operation, type ShownDashboard, slotsOf } from "./dashboard-desk.factory.ts";

let school: OpenSchool;
let client: Client;
beforeAll(async () => {
  school = await openSchool();
  client = new Client({ connectionString: school.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await school.close();
});

const home = { key: "home", name: { fr: "Accueil", en: "Home" } };
const given = (kind: string, more: object = {}) => ({
  kind,
  settings: {},
  page: "home",
  size: { width: "wide", height: "normal" },
  canMove: true,
  canRemove: true,
  canConfigure: true,
  ...more,
});

interface Layer {
  /** Whose layer, and for which role there. */
  at?: "college" | "lycee" | "elsewhere";
  role?: string;
  placements: object[];
  publishedAt?: Date;
}

/** The collège places something for its people. */
async function publish({
  at = "college",
  role,
  placements,
  publishedAt = new Date(0),
}: Layer): Promise<string> {
  const [audience, id] = [uuidv7(), uuidv7()];
  await client.query("insert into audience (id, created_at) values ($1, now())", [audience]);
  await client.query(
    "insert into audience_term (audience_id, position, establishment_id, role) values ($1, 0, $2, $3)",
    [audience, school.places[at], role ?? null],
  );
  await client.query(
    `insert into dashboard_layer (id, establishment_id, name, draft_audience_id, draft, updated_at)
    values ($1, $2, 'Layer', $3, '{}', now())`,
    [id, school.places[at], audience],
  );
  await client.query(
    `insert into dashboard_layer_version (layer_id, number, audience_id, content, published_at)
    values ($1, 1, $2, $3, $4)`,
    [id, audience, { pages: [home], placements }, publishedAt],
  );
  return id;
}
const withdraw = (id: string) => client.query("delete from dashboard_layer where id = $1", [id]);

const widget = (dashboard: ShownDashboard, slot: string) =>
  dashboard.page.placements.find(({ id }) => id === slot);
const has = async (name: Name, slot: string): Promise<boolean> =>
  slotsOf(await deskOf(school, name).shown()).includes(slot);

const locked = async (name: Name): Promise<boolean> =>
  widget(await deskOf(school, name).shown(), "notes")?.viewerCanRemove === false;

test("what a school places is on the dashboards of its people, which say who placed it, and on no other", async () => {
  const layer = await publish({ placements: [given("notes")] });
  for (const name of ["adasMother", "cook", "speaker"] as const) {
    const shown = widget(await deskOf(school, name).shown(), "notes");
    expect(shown?.placedBy.at(-1)).toMatchObject({ kind: "ESTABLISHMENT", name: "College" });
  }
  for (const name of ["otherPupil", "uma", "goneTeacher", "comingPupil", "stranger"] as const)
    expect(
      widget(await deskOf(school, name).shown(), "notes")?.placedBy.some(
        ({ kind }) => kind === "ESTABLISHMENT",
      ),
    ).not.toBe(true);
  await withdraw(layer);
  const after = widget(await deskOf(school, "ada").shown(), "notes");
  expect(after?.placedBy.map(({ kind }) => kind) ?? []).not.toContain("ESTABLISHMENT");
});

test("what a school places for a role is for that role, and from its day on", async () => {
  const placements = [given("notes", { settings: {}, canRemove: false })];
  const layer = await publish({ role: "STAFF", placements });
  const future = await publish({
    role: "SCHOOL_LIFE",
    placements,
    publishedAt: new Date(Date.now() + 3_600_000),
  });
  expect([await locked("secretary"), await locked("nurse"), await locked("ada")]).toEqual([
    true,
    false,
    false,
  ]);
  await withdraw(layer);
  await withdraw(future);
});

test("a lock refuses as data, names the widget, and lets the rest of the batch through", async () => {
  const layer = await publish({ placements: [given("news", { canMove: false, canRemove: false })] });
  const desk = deskOf(school, "ada");
  const news = widget(await desk.shown(), "news")!;
  expect([news.viewerCanMove, news.viewerCanRemove]).toEqual([false, false]);
  const ids = [uuidv7(), uuidv7(), uuidv7()];
  const { refused, dashboard } = await desk.arrange(
    operation("remove", { slot: "news" }, ids[0]),
    operation("move", { slot: "news", page: "home", after: "favourites" }, ids[1]),
    operation("remove", { slot: "favourites" }, ids[2]),
  );
  expect(refused).toEqual([
    { operationId: ids[0], code: "LOCKED", slot: "news" },
    { operationId: ids[1], code: "LOCKED", slot: "news" },
  ]);
  expect(slotsOf(dashboard)).toContain("news");
  expect(slotsOf(dashboard)).not.toContain("favourites");
  await withdraw(layer);
});

test("a lock that comes later parks what somebody changed, and gives it back when it goes", async () => {
  const desk = deskOf(school, "bob");
  await desk.arrange(operation("remove", { slot: "news" }));
  expect(await has("bob", "news")).toBe(false);
  const layer = await publish({ placements: [given("news", { canMove: false, canRemove: false })] });
  expect(widget(await desk.shown(), "news")).toMatchObject({ parked: true, viewerCanRemove: false });
  const undone = await desk.undo();
  expect(undone.dashboard.canUndo).toBe(false);
  await desk.redo();
  await withdraw(layer);
  expect(await has("bob", "news")).toBe(false);
});

test("what a school places reaches those who changed their dashboard before", async () => {
  const desk = deskOf(school, "cleo");
  await desk.arrange(operation("move", { slot: "favourites", page: "home", after: null }));
  const layer = await publish({ placements: [given("notes", { canRemove: false })] });
  expect(widget(await desk.shown(), "notes")?.viewerCanRemove).toBe(false);
  expect(slotsOf(await desk.shown())[0]).toBe("favourites");
  await withdraw(layer);
});

test("a kind that is not for somebody is not placed for them, even by their school", async () => {
  const layer = await publish({ placements: [given("accounts-to-activate", { canRemove: false })] });
  expect(await has("paul", "accounts-to-activate")).toBe(false);
  await withdraw(layer);
});

test("a kind that is no longer installed says so, and takes nothing with it", async () => {
  const layer = await publish({ placements: [given("lottery", { canRemove: false })] });
  const document =
    "{ viewer { dashboard { page { placements { id widget { kind failure { code retryable } } } } } } }";
  const { viewer } = (await school.as("dina", document)) as {
    viewer: { dashboard: { page: { placements: { id: string; widget: { failure: unknown } }[] } } };
  };
  const { placements } = viewer.dashboard.page;
  const failures = Object.fromEntries(placements.map(({ id, widget: { failure } }) => [id, failure]));
  expect(failures).toMatchObject({ lottery: { code: "RETIRED", retryable: false } });
  // A machine that is busy may be late with the others, which is said too; nothing worse is.
  expect([null, { code: "LATE", retryable: true }]).toContainEqual(failures["news"]);
  await withdraw(layer);
});
