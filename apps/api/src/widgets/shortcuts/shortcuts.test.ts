import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const show = async (address: string): Promise<object> =>
  (await school.widget("head", "shortcuts", { shortcuts: [{ name: "Cantine", address }] })).shown;

test("it shows the addresses of its settings in their order, without a statement", async () => {
  const shortcuts = [
    { name: "Cantine", address: "https://cantine.example.org/menus?jour=1", icon: "MEAL" },
    { name: "Bus", address: "http://bus.example.org/" },
  ];
  const { shown, statements } = await school.widget("head", "shortcuts", { shortcuts });
  expect(statements).toBe(0);
  expect(shown).toMatchObject({
    failure: null,
    shortcuts: [shortcuts[0], { ...shortcuts[1], icon: "LINK" }],
  });
});

test("only addresses of the web are kept: nothing that runs, no file, no host in disguise", async () => {
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://example.org",
    "https://ent.example.org@evil.example/",
    "mailto:a@example.org",
    "/annuaire",
    "",
  ])
    expect([address, await show(address)]).toMatchObject([
      address,
      { failure: { code: "INVALID_SETTINGS" } },
    ]);
});

test("it has room for twelve", async () => {
  const many = Array.from({ length: 13 }, (_, at) => ({ name: `${at}`, address: "https://example.org/" }));
  expect((await school.widget("head", "shortcuts", { shortcuts: many })).shown).toMatchObject({
    failure: { code: "INVALID_SETTINGS" },
  });
  expect((await school.widget("head", "shortcuts", { shortcuts: many.slice(1) })).shown).toMatchObject({
    failure: null,
  });
});
