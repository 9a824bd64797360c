import type { ExecutionResult, GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { guardianships, type Name, names } from "./cast.ts";
import { birthDateOf } from "./people-rows.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";
import { answered, readableFields, walkField } from "./walk.ts";
import { walkArguments, walkers } from "./walk.people.ts";
import { canaryTable } from "./walk.canaries.ts";
import { walkTable } from "./walk.table.ts";

const steps = 4;
const nobodysId = "01900000-0000-7000-8000-000000000000";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

/** The document that walks from one root field, with an id when it wants one. */
function documentFrom(root: string, id?: string): string {
  const { schema } = school.api;
  const field = schema.getQueryType()!.getFields()[root]!;
  const given = id === undefined ? walkArguments : { ...walkArguments, [`Query.${root}`]: `(id: "${id}")` };
  return `{ ${walkField(schema, "Query", field, steps, given)} }`;
}

/** The document of one's dashboard with what its widgets show. */
function documentOfWidgets(): string {
  const { schema } = school.api;
  const placement = schema.getType("Placement") as GraphQLObjectType;
  const widget = walkField(schema, "Placement", placement.getFields()["widget"]!, steps, {
    "Viewer.widget": null,
  });
  return `{ Query__viewer: viewer { Viewer__dashboard: dashboard { Dashboard__page: page {
    DashboardPage__placements: placements { Placement__id: id ${widget} } } } } }`;
}

const rootsById = {
  user: "people",
  student: "people",
  class: "classes",
  establishment: "places",
  news: "news",
  agendaEvent: "agenda",
  notice: "notices",
} as const;
type RootById = keyof typeof rootsById;
type Target = [RootById, string];

const own: Target[] = [
  ...(["ada", "bob", "headTeacher", "adasMother"] as const).flatMap((name): Target[] => [
    ["user", name],
    ["student", name],
  ]),
  ["class", "6A"],
  ["class", "latin"],
  ["establishment", "college"],
  ["news", "college"],
  ["agendaEvent", "6A"],
  ["notice", "college"],
];
const elsewhere: Target[] = [
  ["user", "otherPupil"],
  ["user", "otherMother"],
  ["user", "otherTeacher"],
  ["student", "otherPupil"],
  ["class", "6X"],
  ["establishment", "elsewhere"],
  ["news", "elsewhere"],
  ["agendaEvent", "6X"],
  ["notice", "elsewhere"],
];

const idOf = ([root, name]: Target): string => (school[rootsById[root]] as Record<string, string>)[name]!;

/** Roots without an id: what is one's own, lists and searches. */
const rootsWithoutId = (): string[] =>
  Object.keys(school.api.schema.getQueryType()!.getFields()).filter((root) => !(root in rootsById));

/** A dashboard waits for no widget, which on a busy machine may be late: then it is asked again. */
async function askInTime(name: Name, document: string, attempts = 5): Promise<ExecutionResult> {
  const answer = await school.api.ask(school.people[name], document);
  const late = JSON.stringify(answer.data).includes(`"WidgetFailure__code":"LATE"`);
  return late && attempts > 1 ? askInTime(name, document, attempts - 1) : answer;
}

/** All that somebody is told on a walk, root by root. */
async function walk(name: Name, targets: Target[]): Promise<unknown[]> {
  const documents = [
    documentOfWidgets(),
    ...rootsWithoutId().map((root) => documentFrom(root)),
    ...targets.map((target) => documentFrom(target[0], idOf(target))),
  ];
  const answers: unknown[] = [];
  for (const document of documents) {
    const { data, errors } = await askInTime(name, document);
    const codes = (errors ?? []).map((error) => error.extensions["code"]);
    expect([document.slice(0, 60), ...codes.filter((code) => code !== "NOT_FOUND")]).toEqual([
      document.slice(0, 60),
    ]);
    answers.push(data);
  }
  return answers;
}

const lineOf = (field: string): string | undefined =>
  field.endsWith("Widget.failure") ? "" : (walkTable[field] ?? walkTable[field.split(".")[0]!]);
const wordsOf = (text = ""): string[] => text.split(" ").filter(Boolean).sort();

test("each field of the schema answers to whom the table says, in their own establishment", async () => {
  const readers = new Map<string, string[]>();
  for (const name of walkers) {
    const told = new Set<string>();
    for (const answer of await walk(name, own)) answered(answer, told);
    for (const field of told) readers.set(field, [...(readers.get(field) ?? []), name]);
  }
  const fields = readableFields(school.api.schema);
  expect(fields.filter((field) => lineOf(field) === undefined)).toEqual([]);
  const found = fields.map((field) => `${field}: ${(readers.get(field) ?? []).sort().join(" ")}`);
  expect(found).toEqual(fields.map((field) => `${field}: ${wordsOf(lineOf(field)).join(" ")}`));
});

test("in another establishment every root answers like an id that nobody has, to every role", async () => {
  for (const name of walkers) {
    for (const target of elsewhere) {
      const ask = (id: string) => school.api.ask(school.people[name], documentFrom(target[0], id));
      const foreign = await ask(idOf(target));
      const unknown = await ask(nobodysId);
      expect([name, ...target, foreign.data]).toEqual([name, ...target, { [`Query__${target[0]}`]: null }]);
      expect(foreign.errors?.map((error) => error.toJSON())).toEqual(
        unknown.errors?.map((error) => error.toJSON()),
      );
      expect(foreign.errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
    }
  }
});

test("nobody who is not signed in reads anything", async () => {
  const documents = [
    ...rootsWithoutId().map((root) => documentFrom(root)),
    ...own.map((target) => documentFrom(target[0], idOf(target))),
  ];
  for (const document of documents) {
    const { data, errors } = await school.api.ask(null, document);
    expect([...answered(data)]).toEqual([]);
    expect(errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  }
});

/** Whose private words stand in answers, by what they are; one's own notes, favourites, events, answers and login apart. */
function canariesIn(answers: unknown[], reader: Name): Record<string, string[]> {
  const text = JSON.stringify(answers).replaceAll(
    new RegExp(`canary-(note|favourite|event|login|answer)-${reader}\\b`, "g"),
    "",
  );
  const found: Record<string, Set<string>> = {};
  for (const [, kind, owner] of text.matchAll(/canary-(\w+)-(\w+)/g))
    (found[kind!] ??= new Set()).add(owner!);
  for (const name of names) if (text.includes(birthDateOf(name))) (found["birth"] ??= new Set()).add(name);
  return Object.fromEntries(Object.entries(found).map(([kind, owners]) => [kind, [...owners].sort()]));
}

test.for(walkers)("%s gets no private word but those of the table", async (name) => {
  const expected = Object.entries(canaryTable[name] ?? {}).map(([kind, owners]) => [kind, wordsOf(owners)]);
  expect(canariesIn(await walk(name, [...own, ...elsewhere]), name)).toEqual(Object.fromEntries(expected));
});

test.for(names)(
  "%s finds under what is theirs no private word but their own, and birth dates of their children",
  async (name) => {
    const {
      contact = [],
      birth = [],
      news,
      lesson,
      notice,
      ...others
    } = canariesIn(await walk(name, []), name);
    const isChild = (owner: string) =>
      guardianships.some((one) => one.of === name && one.child === owner && one.maySee !== false);
    expect(others).toEqual({});
    expect(news).toEqual(name.startsWith("other") ? ["elsewhere"] : undefined);
    expect(lesson).toEqual(name.startsWith("other") ? ["elsewhere"] : undefined);
    expect([undefined, ...(name.startsWith("other") ? [["elsewhere"]] : [])]).toContainEqual(notice);
    expect(contact.filter((owner) => owner !== name)).toEqual([]);
    expect(birth.filter((owner) => owner !== name && !isChild(owner))).toEqual([]);
  },
);
