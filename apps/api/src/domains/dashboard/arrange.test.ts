import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { names, type Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { deskOf, operation, slotsOf } from "./dashboard-desk.factory.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

let turn = 0;
const pupils: Name[] = names.filter((name) =>
  /^(ada|bob|cleo|dina|paul|leo|uma|hiddenPupil|movedPupil)$/.test(name),
);
const staff: Name[] = [
  "head",
  "counsellor",
  "nurse",
  "secretary",
  "cook",
  "headTeacher",
  "latinTeacher",
  "librarian",
];
/** Somebody whose dashboard nobody changed yet. */
const somebody = () => deskOf(school, [...pupils, ...staff][turn++]!);
const note = (key: string, more: object = {}, id?: string) =>
  operation("add", { kind: "notes", settings: {}, copy: key, page: "home", after: null, ...more }, id);
const revisions = async (name: Name): Promise<unknown[]> => {
  const { database } = await school.api.context(null);
  return database.query("select version, cause from dashboard_revision where user_id = $1 order by version", [
    school.people[name],
  ]);
};

test("what is arranged is there after a reload, and one version later", async () => {
  const desk = somebody();
  const before = await desk.shown();
  expect([before.version, before.canUndo, before.canRedo]).toEqual([0, false, false]);
  const last = slotsOf(before).at(-1)!;
  const { refused, dashboard } = await desk.arrange(
    operation("move", { slot: last, page: "home", after: null }),
  );
  expect(refused).toEqual([]);
  expect(slotsOf(dashboard)).toEqual([last, ...slotsOf(before).slice(0, -1)]);
  expect(await desk.shown()).toEqual(dashboard);
  expect([dashboard.version, dashboard.canUndo, dashboard.canRedo]).toEqual([1, true, false]);
});

test("a batch sent twice, at once or later, applies once", async () => {
  const desk = somebody();
  const batch = [note("twice"), operation("addPage", { page: "mine", name: "Mine", after: "home" })];
  const [first, second] = await Promise.all([desk.arrange(...batch), desk.arrange(...batch)]);
  expect([first.refused, second.refused]).toEqual([[], []]);
  const third = await desk.arrange(...batch);
  expect(third.dashboard.version).toBe(1);
  expect(third.dashboard.pages.map(({ name }) => name)).toContain("Mine");
  await desk.undo();
  const after = await desk.arrange(...batch);
  expect(after.dashboard.pages.map(({ name }) => name)).not.toContain("Mine");
});

test("two devices that change different things at once lose nothing", async () => {
  const desk = somebody();
  const before = await desk.shown();
  const devices = Array.from({ length: 8 }, (_, one) => desk.arrange(note(`d${one}`)));
  const answers = await Promise.all(devices);
  expect(answers.flatMap((one) => one.refused)).toEqual([]);
  expect(answers.map(({ dashboard }) => dashboard.version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(slotsOf(await desk.shown())).toHaveLength(slotsOf(before).length + 8);
});

test("undo and redo go through reloads, to the very beginning and back", async () => {
  const desk = somebody();
  const states = [await desk.shown()];
  const [first] = slotsOf(states[0]!);
  for (const one of [
    note("first"),
    operation("remove", { slot: first }),
    operation("addPage", { page: "mine", name: "Mine", after: "home" }),
    operation("renamePage", { page: "home", name: "Chez moi" }),
  ])
    states.push((await desk.arrange(one)).dashboard);
  const content = ({ pages, page }: (typeof states)[number]) => ({ pages, page });
  for (const state of states.slice(0, -1).toReversed())
    expect(content((await desk.undo()).dashboard)).toEqual(content(state));
  const bottom = await desk.undo();
  expect([bottom.dashboard.canUndo, bottom.dashboard.canRedo]).toEqual([false, true]);
  for (const state of states.slice(1)) expect(content((await desk.redo()).dashboard)).toEqual(content(state));
  const top = await desk.redo();
  expect([top.dashboard.canUndo, top.dashboard.canRedo]).toEqual([true, false]);
  expect(content(await desk.shown())).toEqual(content(states.at(-1)!));
});

test("a new change forgets what could be made again", async () => {
  const desk = somebody();
  await desk.arrange(note("one"));
  await desk.undo();
  expect((await desk.arrange(note("two"))).dashboard.canRedo).toBe(false);
});

test("undo takes back the last batch alone, whichever device made it; what the others did stays", async () => {
  const desk = somebody();
  const phone = await desk.arrange(
    note("phone"),
    operation("addPage", { page: "p", name: "P", after: "home" }),
  );
  await desk.arrange(note("desk"));
  const { dashboard } = await desk.undo();
  expect(slotsOf(dashboard)).toEqual(slotsOf(phone.dashboard));
  expect(dashboard.pages).toEqual(phone.dashboard.pages);
});

test("starting again shows what everybody of the role begins with, and can be undone", async () => {
  const desk = somebody();
  const before = await desk.shown();
  const { dashboard: changed } = await desk.arrange(
    note("mine"),
    operation("remove", { slot: slotsOf(before)[0] }),
    operation("addPage", { page: "mine", name: "Mine", after: "home" }),
  );
  const { dashboard: reset } = await desk.reset();
  expect([reset.pages, reset.page]).toEqual([before.pages, before.page]);
  const { dashboard: back } = await desk.undo();
  expect(back.pages).toEqual(changed.pages);
  expect(slotsOf(back)).toEqual(slotsOf(changed));
});

test("what cannot be done is answered as data, and the rest of the batch is done", async () => {
  const desk = somebody();
  const unknown = uuidv7();
  const { refused, dashboard } = await desk.arrange(
    operation("remove", { slot: "notes:00000000" }, unknown),
    note("beside"),
  );
  expect(refused).toEqual([{ operationId: unknown, code: "UNKNOWN_SLOT", slot: "notes:00000000" }]);
  expect([dashboard.version, JSON.stringify(dashboard)]).toEqual([1, expect.stringContaining("beside")]);
});

test.for<[string, (id: string) => object, string]>([
  ["a page that is not there", (id) => note("x", { page: "nowhere" }, id), "UNKNOWN_PAGE"],
  ["a kind that is not there", (id) => note("x", { kind: "lottery" }, id), "UNKNOWN_KIND"],
  [
    "a kind that is not for pupils",
    (id) => note("x", { kind: "accounts-to-activate", settings: {} }, id),
    "UNKNOWN_KIND",
  ],
  [
    "a size that the kind has not",
    (id) => note("x", { size: { width: "full", height: "tall" }, kind: "my-classes", settings: {} }, id),
    "INVALID",
  ],
  ["settings that the kind refuses", (id) => note("x", { settings: { never: "heard of" } }, id), "INVALID"],
  ["the only page", (id) => operation("removePage", { page: "home" }, id), "LAST_PAGE"],
])("%s is refused with its reason, and nothing changes", async ([, make, code]) => {
  const desk = deskOf(school, "pupilOfTwoSchools");
  const before = await desk.shown();
  const id = uuidv7();
  const { refused } = await desk.arrange(make(id));
  expect(refused).toMatchObject([{ operationId: id, code }]);
  expect(await desk.shown()).toEqual(before);
  expect(await revisions("pupilOfTwoSchools")).toEqual([]);
});

test.for<[string, unknown, string]>([
  ["a word", "remove everything", "operations.1"],
  ["an operation without an id", { type: "remove", slot: "news" }, "operations.1.id"],
  ["an id that is none", { id: "1", type: "remove", slot: "news" }, "operations.1.id"],
  ["a type that is none", operation("explode", {}), "operations.1.type"],
  [
    "a size of another world",
    operation("resize", { slot: "news", size: { width: "huge", height: "tall" } }),
    "operations.1.size.width",
  ],
])("a batch with %s is refused whole, and the field says where", async ([, wrong, field]) => {
  const { errors, data } = await deskOf(school, "supervisor").send([note("right"), wrong]);
  expect(data ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "INVALID", field }]);
  expect(await revisions("supervisor")).toEqual([]);
});

test("a batch of more than a thousand operations is refused whole", async () => {
  const many = Array.from({ length: 1001 }, () => operation("remove", { slot: "news" }));
  const { errors } = await deskOf(school, "supervisor").send(many);
  expect(errors?.[0]?.extensions).toEqual({ code: "INVALID", field: "operations" });
});

test("a dashboard is changed by its owner alone: a guardian's batch is for their own", async () => {
  const mother = deskOf(school, "adasMother");
  const before = await deskOf(school, "hiddenPupil").shown();
  await mother.arrange(note("of-the-mother"));
  expect(await deskOf(school, "hiddenPupil").shown()).toEqual(before);
  expect(await revisions("adasMother")).toEqual([{ version: 1, cause: "ARRANGE" }]);
});

test("the revisions tell what was done, and why", async () => {
  const desk = deskOf(school, "speaker");
  await desk.arrange(note("one"));
  await desk.undo();
  await desk.redo();
  await desk.reset();
  expect(await revisions("speaker")).toEqual([
    { version: 1, cause: "ARRANGE" },
    { version: 2, cause: "UNDO" },
    { version: 3, cause: "REDO" },
    { version: 4, cause: "RESET" },
  ]);
});
