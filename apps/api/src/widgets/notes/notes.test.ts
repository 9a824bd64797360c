import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

test("it shows the note of its settings, empty before anything is written, in one statement", async () => {
  const written = await school.widget("head", "notes");
  expect(written.shown).toMatchObject({
    failure: null,
    notes: { key: "main", body: "canary-note-head", version: 1 },
  });
  const empty = await school.widget("head", "notes", { note: "council" });
  expect(empty.shown).toMatchObject({ failure: null, notes: { key: "council", body: "", version: 0 } });
  expect([written.statements, empty.statements]).toEqual([1, 1]);
});

test("nobody reads on it what somebody else wrote: no parent the child's, no head the teachers'", async () => {
  for (const name of ["adasMother", "head", "headTeacher", "accountsOfCountry"] as const) {
    const { shown } = await school.widget(name, "notes");
    expect(shown).toMatchObject({ notes: { body: `canary-note-${name}` } });
  }
});

test.for([{ note: "" }, { note: "Main" }, { note: "../main" }, { user: "ada" }])(
  "the settings %j are none of its own",
  async (settings) => {
    const { shown } = await school.widget("head", "notes", settings);
    expect(shown).toMatchObject({ failure: { code: "INVALID_SETTINGS" } });
  },
);
