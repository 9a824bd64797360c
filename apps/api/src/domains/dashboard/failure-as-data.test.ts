import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

import { forbidden, notFound } from "../../platform/errors/user-error.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { allKinds, registerKinds } from "../../widget-kit/kinds.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { RetiredWidget } from "../../widget-kit/widget.ts";
import { deskOf, operation } from "./dashboard-desk.factory.ts";

const readNothing = defineRead<object>("testing-broken", "select * from there_is_no_such_table");
const testing = (kind: string, load: Parameters<typeof defineWidget>[0]["load"]) =>
  defineWidget({
    kind,
    type: RetiredWidget,
    sizes: [{ width: "small", height: "normal" }],
    settings: z.object({ name: z.string().optional() }),
    places: [],
    load,
  });

let calls = 0;
const kinds = [
  testing("testing-throws", () => {
    throw new TypeError("canary of a fault");
  }),
  testing("testing-broken-statement", async (context) => ({ rows: await context.rows(readNothing, {}) })),
  testing("testing-never", () => new Promise(() => undefined)),
  testing("testing-forbidden", async () => Promise.reject(forbidden())),
  testing("testing-gone", async () => Promise.reject(notFound())),
  testing("testing-counts", async () => {
    calls += 1;
    return {};
  }),
];
const expected = {
  "testing-throws": { code: "UNAVAILABLE", retryable: true },
  "testing-broken-statement": { code: "UNAVAILABLE", retryable: true },
  "testing-never": { code: "LATE", retryable: true },
  "testing-forbidden": { code: "FORBIDDEN", retryable: false },
  "testing-gone": { code: "INVALID_SETTINGS", retryable: false },
  "testing-counts": null,
};

let school: OpenSchool;
let installed: ReturnType<typeof allKinds>;
beforeAll(async () => {
  school = await openSchool();
  installed = allKinds();
  registerKinds([...installed, ...kinds]);
});
afterAll(async () => {
  registerKinds(installed);
  await school.close();
});

const document = `query D($page: ID) { viewer { user { id } dashboard(page: $page) { page { placements {
  id widget { kind failure { code retryable } } } } } } }`;

interface Shown {
  viewer: { user: { id: string }; dashboard: { page: { placements: Placed[] } } };
}
interface Placed {
  id: string;
  widget: { kind: string; failure: { code: string; retryable: boolean } | null };
}

const add = (kind: string, page = "home") => operation("add", { kind, settings: {}, page, after: null });

async function placed(name: Name, page: string | null = null): Promise<Record<string, unknown>> {
  const { viewer } = (await school.as(name, document, { page })) as unknown as Shown;
  expect(viewer.user.id).toBe(school.people[name]);
  return Object.fromEntries(viewer.dashboard.page.placements.map(({ id, widget }) => [id, widget.failure]));
}

test("widgets that break, are late or are refused say so as data; the others and the menu answer, within the time", async () => {
  await deskOf(school, "head").arrange(...kinds.map(({ kind }) => add(kind)));
  const begun = performance.now();
  const failures = await placed("head");
  expect(performance.now() - begun).toBeLessThan(1500);
  expect(failures).toMatchObject(expected);
  // A machine that is busy may be late with the others, which is said too; nothing worse is.
  const others = [null, { code: "LATE", retryable: true }];
  for (const kind of ["news", "favourites"]) expect(others).toContainEqual(failures[kind]);
});

test("settings that a kind no longer reads say so", async () => {
  const desk = deskOf(school, "counsellor");
  await desk.arrange(add("testing-counts"));
  const { database } = await school.api.context(null);
  await database.query(
    `update dashboard set changes = replace(changes::text, '"settings": {}', '"settings": {"name": 7}')::jsonb where user_id = $1`,
    [school.people.counsellor],
  );
  expect(JSON.stringify(await desk.shown())).toContain('{"name":7}');
  expect(await placed("counsellor")).toMatchObject({
    "testing-counts": { code: "INVALID_SETTINGS", retryable: false },
  });
});

test("a late widget is asked alone, by its slot; one that is not there is null", async () => {
  await deskOf(school, "nurse").arrange(add("testing-counts"));
  const one = "query W($id: ID!) { viewer { widget(id: $id) { id kind failure { code } } } }";
  expect(await school.as("nurse", one, { id: "testing-counts" })).toEqual({
    viewer: { widget: { id: "testing-counts", kind: "testing-counts", failure: null } },
  });
  expect(await school.as("nurse", one, { id: "testing-throws" })).toEqual({ viewer: { widget: null } });
});

test("widgets of pages that are not shown, and removed ones, are never asked", async () => {
  const desk = deskOf(school, "librarian");
  await desk.arrange(
    operation("addPage", { page: "other", name: "Other", after: "home" }),
    add("testing-counts", "other"),
  );
  calls = 0;
  await placed("librarian");
  expect(calls).toBe(0);
  await placed("librarian", "other");
  expect(calls).toBe(1);
  await desk.arrange(operation("remove", { slot: "testing-counts" }));
  await placed("librarian", "other");
  expect(calls).toBe(1);
});

test.for<Name>(["head", "travellingTeacher", "ada", "motherOfTwoSchools", "leosFather", "accountsOfCountry"])(
  "the dashboard of %s takes no more statements than it has widgets, and one for itself",
  async (name) => {
    registerKinds(installed);
    const before = school.api.statements();
    const answer = await school.api.ask(school.people[name], document, { variables: { page: null } });
    const { viewer } = answer.data as unknown as Shown;
    const widgets = viewer.dashboard.page.placements.length;
    expect(widgets).toBeGreaterThan(0);
    expect(school.api.statements() - before).toBeLessThanOrEqual(widgets + 2);
    registerKinds([...installed, ...kinds]);
  },
);
