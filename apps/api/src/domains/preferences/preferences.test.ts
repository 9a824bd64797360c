import { afterAll, beforeAll, expect, test } from "vitest";

import { type Name, names } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { openServer } from "../../testing/open-server.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const fields = "theme contrast font textSize spacing motion locale landing";
const chosenByAll = {
  theme: "dark",
  contrast: "more",
  font: "opendyslexic",
  textSize: "large",
  spacing: "wide",
  motion: "less",
  locale: "fr",
  landing: "/",
};

async function preferencesOf(name: Name): Promise<unknown> {
  const { viewer } = await school.as(name, `{ viewer { preferences { ${fields} } } }`);
  return (viewer as { preferences: unknown }).preferences;
}

async function choose(name: Name, input: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await school.api.ask(
    school.people[name],
    `mutation Choose($input: PreferencesInput!) { chosen: setPreferences(input: $input) { ${fields} } }`,
    { variables: { input } },
  );
  return errors ? { ...errors[0]!.extensions } : data!["chosen"];
}

test("what somebody chooses is kept by itself: the rest stays, and null gives it back to the device", async () => {
  expect(await choose("ada", { theme: "light", landing: "/annuaire" })).toEqual({
    ...chosenByAll,
    theme: "light",
    landing: "/annuaire",
  });
  expect(await choose("ada", { theme: null })).toEqual({ ...chosenByAll, theme: null, landing: "/annuaire" });
  expect(await preferencesOf("ada")).toEqual({ ...chosenByAll, theme: null, landing: "/annuaire" });
});

test("two devices that choose at once lose nothing, and the last one is right about what both chose", async () => {
  const wishes = ["normal", "large", "larger", "largest"].map((textSize, index) => ({
    textSize,
    ...(index % 2 === 0 ? { theme: "light" } : { spacing: "normal" }),
  }));
  await Promise.all(wishes.map((wish) => choose("bob", wish)));
  expect(await choose("bob", { textSize: "largest" })).toEqual({
    ...chosenByAll,
    theme: "light",
    spacing: "normal",
    textSize: "largest",
  });
});

test("nobody's choice changes what anybody else reads: no guardian the child's, no head the pupils'", async () => {
  await choose("cleo", { theme: "auto", locale: "en", landing: "/page/home" });
  const others = names.filter((name) => !["ada", "bob", "cleo"].includes(name));
  for (const name of others) expect([name, await preferencesOf(name)]).toEqual([name, chosenByAll]);
});

test.for([
  ["theme", "pink"],
  ["contrast", ""],
  ["font", "Comic Sans"],
  ["textSize", "huge"],
  ["spacing", "WIDE"],
  ["motion", "more"],
  ["locale", "de"],
  ["landing", "https://evil.example"],
  ["landing", "//evil.example"],
  ["landing", "/page/../session"],
  ["landing", "/annuaire\n"],
  ["landing", "javascript:alert(1)"],
])("%s cannot be %s, and nothing else of that wish is written", async ([name, value]) => {
  expect(await choose("dina", { spacing: "normal", [name!]: value })).toEqual({
    code: "INVALID",
    field: name,
  });
  expect(await preferencesOf("dina")).toEqual(chosenByAll);
});

const asApp = (document: string) =>
  school.api.ask(school.people.ada, document, { scopes: ["profile:read"] }).then(
    ({ errors }) => errors?.[0]?.extensions["code"],
    (error: { extensions: { code: string } }) => error.extensions.code,
  );

test("an app neither reads nor chooses", async () => {
  expect(await asApp("{ viewer { preferences { theme } } }")).toBe("MISSING_SCOPE");
  expect(await asApp(`mutation { setPreferences(input: { theme: "dark" }) { theme } }`)).toBe(
    "MISSING_SCOPE",
  );
});

test("the page is told with its first answer, and a browser where nobody is signed in is told nothing", async () => {
  const server = await openServer();
  try {
    const told = async (browser: Awaited<ReturnType<typeof server.browserOf>>) =>
      (await browser.get("/session")).body["preferences"];
    await server.client.query("update user_preference set value = 'pink' where name = 'theme'");
    expect(await told(await server.browserOf("ada"))).toEqual({ ...chosenByAll, theme: null });
    expect(await told(server.browser())).toBeUndefined();
  } finally {
    await server.close();
  }
});
