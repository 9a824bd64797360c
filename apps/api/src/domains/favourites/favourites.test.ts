import { afterAll, beforeAll, expect, test } from "vitest";

import { type Name, names } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

interface Favourite {
  id: string;
  label: string;
  address: string;
}
type Answer = { code?: unknown; field?: unknown; favourites?: Favourite[] };

async function write(name: Name, mutation: string, variables: Record<string, unknown>): Promise<Answer> {
  const types = { input: "FavouriteInput!", id: "ID!", ids: "[ID!]!" };
  const given = Object.keys(variables) as (keyof typeof types)[];
  const document = `mutation Write(${given.map((one) => `$${one}: ${types[one]}`).join(", ")}) {
    favourites: ${mutation}(${given.map((one) => `${one}: $${one}`).join(", ")}) { id label address } }`;
  const { data, errors } = await school.api.ask(school.people[name], document, { variables });
  return errors ? { ...errors[0]!.extensions } : { favourites: data!["favourites"] as Favourite[] };
}

const add = (name: Name, label: string, address = "https://example.org/") =>
  write(name, "addFavourite", { input: { label, address } });
const listOf = async (name: Name): Promise<Favourite[]> => {
  const { viewer } = await school.as(name, "{ viewer { favourites { id label address } } }");
  return (viewer as { favourites: Favourite[] }).favourites;
};
const labels = (favourites: Favourite[] | undefined): string[] => favourites!.map((one) => one.label);
const others = (name: Name): string => `canary-favourite-${name}`;

test("everybody finds their own favourites, and nobody else's: no parent the child's, no head the pupils'", async () => {
  for (const name of names) expect([name, labels(await listOf(name))]).toEqual([name, [others(name)]]);
});

test("favourites are added at the end, renamed, put in another order and removed", async () => {
  await add("ada", "Pix", "https://pix.fr");
  const added = await add("ada", "  Annu\u202Eaire\n", "/annuaire");
  expect(labels(added.favourites)).toEqual([others("ada"), "Pix", "Annuaire"]);
  const [own, pix, directory] = added.favourites!;
  expect([pix!.address, directory!.address]).toEqual(["https://pix.fr/", "/annuaire"]);

  const ordered = await write("ada", "orderFavourites", { ids: [directory!.id, own!.id] });
  expect(labels(ordered.favourites)).toEqual(["Annuaire", others("ada"), "Pix"]);
  const renamed = await write("ada", "changeFavourite", {
    id: pix!.id,
    input: { label: "Mes parcours Pix", address: "https://app.pix.fr/accueil" },
  });
  expect(renamed.favourites![2]).toEqual({
    id: pix!.id,
    label: "Mes parcours Pix",
    address: "https://app.pix.fr/accueil",
  });
  const removed = await write("ada", "removeFavourite", { id: own!.id });
  expect(labels(removed.favourites)).toEqual(["Annuaire", "Mes parcours Pix"]);
  expect(await listOf("ada")).toEqual(removed.favourites);
});

test("nobody changes, removes or moves what somebody else keeps, nor learns that it is there", async () => {
  const [own] = await listOf("bob");
  const input = { label: "Mine", address: "https://example.org" };
  for (const name of ["bobsMother", "head", "cleo"] as const) {
    for (const id of [own!.id, "01900000-0000-7000-8000-000000000000", "no id"]) {
      expect(await write(name, "changeFavourite", { id, input })).toEqual({ code: "NOT_FOUND" });
      expect(await write(name, "removeFavourite", { id })).toEqual({ code: "NOT_FOUND" });
    }
    await write(name, "orderFavourites", { ids: [own!.id, "no id"] });
    expect(labels(await listOf(name))).toEqual([others(name)]);
  }
  expect(await listOf("bob")).toEqual([own]);
});

test.for([
  ["a script", "javascript:alert(1)"],
  ["a script in capitals", "JavaScript:alert(1)"],
  ["data", "data:text/html,<script>"],
  ["no encryption", "http://example.org"],
  ["another site without its scheme", "//evil.example"],
  ["another site behind a backslash", "/\\evil.example"],
  ["a name before the host", "https://college.example@evil.example"],
  ["no host", "https://"],
  ["a space", "https://example.org/a b"],
  ["a second line", "/annuaire\n//evil.example"],
  ["NUL", "/annu\u0000aire"],
  ["direction marks", "https://example.org/\u202Efdp.exe"],
  ["nothing", "  "],
  ["too much", `https://example.org/${"x".repeat(2000)}`],
  ["what grows too long once it is encoded", `https://example.org/${"é".repeat(500)}`],
])("an address with %s is refused", async ([, address]) => {
  expect(await add("cleo", "Label", address)).toEqual({ code: "INVALID", field: "address" });
});

test.for([
  ["blank", " "],
  ["too long", "x".repeat(81)],
  ["of signs that nobody sees", "\u0000\u202E"],
])("a label that is %s is refused", async ([, label]) => {
  expect(await add("cleo", label!)).toEqual({ code: "INVALID", field: "label" });
});

test("there is room for a hundred", async () => {
  for (let kept = 1; kept < 100; kept++) expect((await add("dina", `${kept}`)).code).toBeUndefined();
  expect(await add("dina", "one too many")).toEqual({ code: "TOO_MANY" });
  expect(await listOf("dina")).toHaveLength(100);
});

/** The code with which an app of Ada is refused, if it is. */
const askAsApp = (scope: string, document: string) =>
  school.api.ask(school.people.ada, document, { scopes: [scope] }).then(
    ({ errors }) => errors?.[0]?.extensions["code"],
    (error: { extensions: { code: string } }) => error.extensions.code,
  );

test("an app reads them with the scope alone, and writes none", async () => {
  expect(await askAsApp("favourites:read", "{ viewer { favourites { label } } }")).toBeUndefined();
  expect(await askAsApp("profile:read", "{ viewer { favourites { label } } }")).toBe("MISSING_SCOPE");
  expect(await askAsApp("favourites:read", `mutation { removeFavourite(id: "1") { id } }`)).toBe(
    "MISSING_SCOPE",
  );
});
