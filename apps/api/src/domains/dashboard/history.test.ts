import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { openDataSource } from "../../platform/database/data-source.ts";
import { deskOf, operation, slotsOf } from "./dashboard-desk.factory.ts";
import { pruneRevisionsJob } from "./prune-revisions.job.ts";

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

interface History {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: {
    version: number;
    cause: string;
    items: { type: string; kind: string | null; page: string | null; count: number }[];
  }[];
}

async function historyOf(name: Name, variables: object = {}): Promise<History> {
  const document = `query H($first: Int! = 50, $after: String) { viewer { dashboardHistory(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { version cause items { type kind page count } } } } }`;
  const data = (await school.as(name, document, { ...variables })) as {
    viewer: { dashboardHistory: History };
  };
  return data.viewer.dashboardHistory;
}

const dashboardFields = "dashboard { version page { placements { id } } } refused { code slot }";
type Changed = Record<
  string,
  {
    dashboard: { version: number; page: { placements: { id: string }[] } };
    refused: { code: string; slot: string }[];
  }
>;

const restore = async (name: Name, version: number) =>
  (
    (await school.as(
      name,
      `mutation R($version: Int!) { restoreDashboard(version: $version) { ${dashboardFields} } }`,
      {
        version,
      },
    )) as Changed
  )["restoreDashboard"]!;

const bringIn = (name: Name, file: unknown) =>
  school.api.ask(
    school.people[name],
    `mutation I($file: JSON!) { importDashboard(file: $file) { ${dashboardFields} } }`,
    {
      variables: { file },
    },
  );

const placed = (kind: string) => ({
  kind,
  begunFrom: {},
  settings: {},
  size: { width: "small", height: "normal" },
  moved: true,
});

const problemOf = async (file: unknown) => (await bringIn("cook", file)).errors?.[0]?.message;

test("each batch is told by what it did, to which module and on which page, the latest first", async () => {
  const desk = deskOf(school, "headTeacher");
  await desk.arrange(operation("addPage", { page: "clubs", name: "Clubs", after: null }));
  await desk.arrange(operation("move", { slot: "notes", page: "clubs", after: null }));
  await desk.arrange(
    operation("remove", { slot: "favourites" }),
    operation("resize", { slot: "notes", size: { width: "wide", height: "normal" } }),
  );
  await desk.undo();
  const { nodes, totalCount } = await historyOf("headTeacher");
  expect(totalCount).toBe(4);
  expect(nodes.map(({ version, cause }) => `${version} ${cause}`)).toEqual([
    "4 UNDO",
    "3 ARRANGE",
    "2 ARRANGE",
    "1 ARRANGE",
  ]);
  expect(nodes[2]!.items).toEqual([{ type: "move", kind: "notes", page: "Clubs", count: 1 }]);
  expect(nodes[1]!.items.map(({ type, kind }) => `${type} ${kind}`)).toContain("remove favourites");
  expect(nodes[3]!.items).toEqual([{ type: "addPage", kind: null, page: "Clubs", count: 1 }]);

  const first = await historyOf("headTeacher", { first: 3 });
  const rest = await historyOf("headTeacher", { first: 3, after: first.pageInfo.endCursor });
  expect([first.pageInfo.hasNextPage, rest.nodes.map(({ version }) => version)]).toEqual([true, [1]]);
});

test("one goes back to any moment, sees beforehand how it was, and takes that back", async () => {
  const desk = deskOf(school, "latinTeacher");
  const start = slotsOf(await desk.shown());
  await desk.arrange(operation("move", { slot: "notes", page: "home", after: null }));
  const moved = slotsOf(await desk.shown());
  await desk.arrange(operation("remove", { slot: "notes" }));
  await desk.arrange(operation("remove", { slot: "favourites" }));

  const document = `query A { viewer { dashboardAt(version: 1) { page { placements { id } } } } }`;
  const at = (await school.as("latinTeacher", document)) as {
    viewer: { dashboardAt: { page: { placements: { id: string }[] } } };
  };
  expect(at.viewer.dashboardAt.page.placements.map(({ id }) => id)).toEqual(moved);

  const restored = await restore("latinTeacher", 1);
  expect(restored.dashboard.page.placements.map(({ id }) => id)).toEqual(moved);
  expect((await historyOf("latinTeacher")).nodes[0]!.cause).toBe("RESTORE");
  expect(slotsOf((await desk.undo()).dashboard)).toEqual(
    start.filter((slot) => slot !== "notes" && slot !== "favourites"),
  );
});

test("a moment that never was, or is somebody else's, is not found", async () => {
  await expect(restore("secretary", 1)).rejects.toThrow(/no longer kept/);
  await expect(restore("latinTeacher", 999)).rejects.toThrow(/no longer kept/);
  expect((await historyOf("secretary")).totalCount).toBe(0);
});

test("a file brings a dashboard in, without the modules that one is not offered, and says which", async () => {
  const desk = deskOf(school, "counsellor");
  const before = slotsOf(await desk.shown());
  const file = {
    format: "preau-dashboard",
    version: 1,
    dashboard: {
      pages: [
        {
          key: "home",
          name: "Accueil",
          renamed: false,
          moved: false,
          placements: ["notes", "accounts-to-activate", "no-such-kind"].map(placed),
        },
      ],
      removed: ["favourites"],
      removedPages: [],
    },
  };
  const { data } = await bringIn("counsellor", file);
  const { dashboard, refused } = (data as unknown as Changed)["importDashboard"]!;
  const slots = dashboard.page.placements.map(({ id }) => id);
  expect(slots[0]).toBe("notes");
  expect(slots).not.toContain("favourites");
  expect(refused).toEqual([
    { code: "UNKNOWN_KIND", slot: "accounts-to-activate" },
    { code: "UNKNOWN_KIND", slot: "no-such-kind" },
  ]);
  expect((await historyOf("counsellor")).nodes[0]!.cause).toBe("IMPORT");
  expect(slotsOf((await desk.undo()).dashboard)).toEqual(before);
});

test("a file that is none, or of a later version, is refused with its reason, and changes nothing", async () => {
  expect(await problemOf({ hello: "world" })).toBe("This file holds no dashboard of Préau.");
  expect(await problemOf([1, 2])).toBe("This file holds no dashboard of Préau.");
  expect(await problemOf({ format: "preau-dashboard", version: 7 })).toBe(
    "This file was made by a later version of Préau.",
  );
  expect((await historyOf("cook")).totalCount).toBe(0);
});

test("after a year what is older than the last hundred changes is forgotten, and undo still works", async () => {
  const desk = deskOf(school, "librarian");
  const sizes = [
    { width: "wide", height: "normal" },
    { width: "small", height: "normal" },
  ];
  for (let batch = 0; batch < 104; batch += 1)
    await desk.arrange(operation("resize", { slot: "notes", size: sizes[batch % 2]! }));
  const total = (await historyOf("librarian")).totalCount;
  await client.query("update dashboard_revision set made_at = '2024-01-01' where user_id = $1", [
    school.people.librarian,
  ]);
  const database = await openDataSource({ url: school.url, role: "preau_api" });
  try {
    await pruneRevisionsJob.run({ database } as never, new Date());
  } finally {
    await database.destroy();
  }
  expect((await historyOf("librarian")).totalCount).toBe(100);
  expect(total).toBeGreaterThan(100);
  const kept = await client.query<{ depth: number; oldest: number }>(
    "select cardinality(undo_stack) as depth, undo_stack[1] as oldest from dashboard where user_id = $1",
    [school.people.librarian],
  );
  expect(kept.rows[0]).toEqual({ depth: 100, oldest: total - 99 });
  await desk.undo();
  await expect(restore("librarian", 1)).rejects.toThrow(/no longer kept/);
});
