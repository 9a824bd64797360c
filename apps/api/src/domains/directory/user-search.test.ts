import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

const pupils = {
  elodie: ["Élodie", "Lefèvre"],
  remi: ["Rémi", "Lefort"],
  lefebvre: ["Anaïs", "Lefebvre"],
  zoe: ["Zoé", "Müller-Dupont"],
  etienne: ["Étienne", "d'Aubigné"],
} as const;
const hidden = { xenophon: ["Xénophon", "Kallistos"] } as const;

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  const add = async ([given, family]: readonly [string, string], unlisted: boolean) => {
    const id = uuidv7();
    await client.query(
      `insert into "user" (id, birth_name, civil_given_name, status, hidden_from_directory, created_at, updated_at)
      values ($1, $2, $3, 'ACTIVE', $4, now(), now())`,
      [id, family, given, unlisted],
    );
    await client.query(
      `insert into membership (id, user_id, establishment_id, role, starts_on) values ($1, $2, $3, 'STUDENT', '2020-01-01')`,
      [uuidv7(), id, school.places.college],
    );
  };
  for (const name of Object.values(pupils)) await add(name, false);
  for (const name of Object.values(hidden)) await add(name, true);
  await client.end();
});
afterAll(() => school.close());

interface Page {
  totalCount: number;
  nodes: { displayName: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const document = `query Find($search: String, $establishmentId: ID, $role: Role, $first: Int! = 50, $after: String) {
  users(search: $search, establishmentId: $establishmentId, role: $role, first: $first, after: $after) {
    totalCount nodes { displayName } pageInfo { hasNextPage endCursor } } }`;

const find = async (name: Name, variables: Record<string, unknown>): Promise<Page> =>
  (await school.as(name, document, variables))["users"] as Page;
const namesFound = async (name: Name, search: string): Promise<string[]> =>
  (await find(name, { search })).nodes.map((node) => node.displayName);

test.for<[string, string]>([
  ["elodie lefevre", "Élodie Lefèvre"],
  ["LEFÈVRE", "Élodie Lefèvre"],
  ["Lefevre Elodie", "Élodie Lefèvre"],
  ["elodi lefevre", "Élodie Lefèvre"],
  ["lefe", "Élodie Lefèvre"],
  ["Le Fevre", "Élodie Lefèvre"],
  ["lefevre", "Anaïs Lefebvre"],
  ["muler", "Zoé Müller-Dupont"],
  ["dupond", "Zoé Müller-Dupont"],
  ["zoé muller dupont", "Zoé Müller-Dupont"],
  ["d aubigne", "Étienne d'Aubigné"],
  ["z", "Zoé Müller-Dupont"],
])("whoever writes « %s » finds %s", async ([search, found]) => {
  expect(await namesFound("headTeacher", search)).toContain(found);
});

test("the nearest names come first", async () => {
  expect((await namesFound("headTeacher", "lefevre")).slice(0, 2)).toEqual([
    "Élodie Lefèvre",
    "Anaïs Lefebvre",
  ]);
  expect((await namesFound("headTeacher", "lefebvre"))[0]).toBe("Anaïs Lefebvre");
});

test.for(["%", "_", "!!!", "'; drop", "\\"])("« %s » is no name and finds nobody", async (search) => {
  expect(await find("headTeacher", { search })).toMatchObject({ totalCount: 0, nodes: [] });
});

const hiddenNames: [Name, string][] = [
  ["headTeacher", "Kallistos"],
  ["ada", "Cleo"],
  ["adasMother", "Élodie Lefèvre"],
  ["headTeacher", "OtherPupil"],
  ["bobsFather", "Élodie Lefèvre"],
  ["speaker", "Élodie Lefèvre"],
  ["cook", "Élodie Lefèvre"],
  ["accountsOfCollege", "OtherPupil"],
];

test.for(hiddenNames)("to %s, « %s » answers like a name that nobody has", async ([name, search]) => {
  const unknown = await find(name, { search: "Wvqxzk Kzzqwj" });
  expect(await find(name, { search })).toEqual(unknown);
  expect(unknown).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test("a hidden name takes as long as a name that nobody has", async () => {
  const times: Record<string, number[]> = { Kallistos: [], Kzzqwjvx: [] };
  for (let round = 0; round < 80; round++) {
    for (const search of round % 2 ? ["Kallistos", "Kzzqwjvx"] : ["Kzzqwjvx", "Kallistos"]) {
      const started = performance.now();
      await find("ada", { search });
      times[search]!.push(performance.now() - started);
    }
  }
  const median = (search: string): number => times[search]!.sort((one, other) => one - other)[40]!;
  expect(median("Kallistos") / median("Kzzqwjvx")).toBeGreaterThan(0.6);
  expect(median("Kallistos") / median("Kzzqwjvx")).toBeLessThan(1.6);
});

test("an establishment of others finds nobody, like one that does not exist, even for people known from elsewhere", async () => {
  const none = { totalCount: 0, nodes: [] };
  const { lycee, elsewhere } = school.places;
  for (const establishmentId of [lycee, elsewhere, uuidOfNobody, "no id"]) {
    expect(await find("headTeacher", { establishmentId })).toMatchObject(none);
  }
  expect((await find("travellingTeacher", { establishmentId: lycee })).totalCount).toBeGreaterThan(3);
});
const uuidOfNobody = "01900000-0000-7000-8000-000000000000";

test("a role is asked for only among what one may know of people", async () => {
  const guardians = await find("cook", { role: "GUARDIAN" });
  expect(guardians.totalCount).toBe(0);
  const teachers = await find("cook", { role: "TEACHER", search: "PaulsMother" });
  expect(teachers.nodes).toEqual([{ displayName: "PaulsMother Nom paulsMother" }]);
});

test("page after page, each person found comes once, in one order", async () => {
  const whole = await find("headTeacher", { search: "nom", first: 100 });
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await find("headTeacher", { search: "nom", first: 7, after });
    expect(page.totalCount).toBe(whole.totalCount);
    pages.push(...page.nodes.map((node) => node.displayName));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(pages).toEqual(whole.nodes.map((node) => node.displayName));
  expect(new Set(pages).size).toBe(whole.totalCount);
});

test("names are sorted as people sort them", async () => {
  const { nodes } = await find("headTeacher", { role: "STUDENT", search: null, first: 100 });
  const families = nodes.map((node) => node.displayName).filter((name) => !name.includes("Nom "));
  expect(families).toEqual([
    "Étienne d'Aubigné",
    "Anaïs Lefebvre",
    "Élodie Lefèvre",
    "Rémi Lefort",
    "Zoé Müller-Dupont",
  ]);
});

const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

test.for([
  ["a page of more than 100", { first: 101 }],
  ["a page of none", { first: 0 }],
  ["a search of 101 letters", { search: "a".repeat(101) }],
  ["a cursor that is none", { after: "????" }],
  ["a cursor of another list", { after: cursor(["Nom", "Ada", uuidOfNobody]) }],
  ["a cursor with words for an id", { after: cursor([0, "Nom", "Ada", "'; drop table"]) }],
  ["a cursor with an object", { after: cursor([{}, "Nom", "Ada", uuidOfNobody]) }],
])("%s is refused as invalid", async ([, variables]) => {
  const { errors } = await school.api.ask(school.people.head, document, {
    variables: variables as object as Record<string, unknown>,
  });
  expect(errors?.map((error) => error.extensions["code"])).toEqual(["INVALID"]);
});
