import { afterAll, beforeAll, expect, test } from "vitest";

import { type Name, names } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

interface Saved {
  code?: unknown;
  field?: unknown;
  conflict?: boolean;
  note?: { key: string; body: string; version: number };
}

async function save(name: Name, body: string, version: number, key = "main"): Promise<Saved> {
  const { data, errors } = await school.api.ask(
    school.people[name],
    "mutation Save($input: SaveNoteInput!) { saved: saveNote(input: $input) { conflict note { key body version } } }",
    { variables: { input: { key, body, version } } },
  );
  return errors ? { ...errors[0]!.extensions } : { ...(data!["saved"] as Saved) };
}

async function read(name: Name, note = "main"): Promise<unknown> {
  const { shown } = await school.widget(name, "notes", { note });
  return (shown as { notes: { body: string } }).notes.body;
}

test("everybody reads their own note, and nobody else's: no parent the child's, no head the pupils'", async () => {
  for (const name of names) expect([name, await read(name)]).toEqual([name, `canary-note-${name}`]);
});

test("a note is written over the version that was read, line by line as it was typed", async () => {
  const text = "Conseil de classe :\n\t- Léa 👏\r\n- voir la famille de N.";
  expect(await save("ada", text, 1)).toEqual({
    conflict: false,
    note: { key: "main", body: text, version: 2 },
  });
  expect(await save("ada", "", 2)).toMatchObject({ conflict: false, note: { body: "", version: 3 } });
  expect(await read("ada")).toBe("");
});

test("a text written elsewhere meanwhile is given back, and nothing is written over it", async () => {
  await save("bob", "From the phone", 1);
  const late = await save("bob", "From the computer", 1);
  expect(late).toEqual({ conflict: true, note: { key: "main", body: "From the phone", version: 2 } });
  expect(await read("bob")).toBe("From the phone");
});

test("of two devices that write at once one is kept, and the other is told what stands there", async () => {
  const bodies = ["One", "Other"];
  for (const key of ["main", "new"]) {
    const answers = await Promise.all(bodies.map((body) => save("cleo", body, key === "main" ? 1 : 0, key)));
    expect(answers.map((one) => one.conflict).sort()).toEqual([false, true]);
    expect(new Set(answers.map((one) => one.note!.body)).size).toBe(1);
    expect(bodies).toContain(await read("cleo", key));
  }
});

test("several widgets keep several notes, up to fifty", async () => {
  for (let note = 1; note < 50; note++) await save("dina", `Note ${note}`, 0, `note-${note}`);
  expect(await read("dina", "note-7")).toBe("Note 7");
  expect(await read("dina")).toBe("canary-note-dina");
  expect(await save("dina", "x", 0, "one-too-many")).toEqual({ code: "TOO_MANY" });
  expect(await save("dina", "Again", 1, "note-7")).toMatchObject({ conflict: false });
});

test.for([
  ["of 10,001 characters", { body: "x".repeat(10_001) }, "body"],
  ["under a key of capitals", { key: "Main" }, "key"],
  ["under no key", { key: "" }, "key"],
  ["over a version below nothing", { version: -1 }, "version"],
  ["over the last version that there can be", { version: 2_147_483_647 }, "version"],
] as const)("a note %s is refused", async ([, wrong, field]) => {
  const { key, body, version } = { key: "main", body: "Text", version: 1, ...wrong };
  expect(await save("paul", body, version, key)).toEqual({ code: "INVALID", field });
  expect(await read("paul")).toBe("canary-note-paul");
});

test("what is pasted is kept, but for what cannot be kept", async () => {
  expect(await save("leo", "a\u0000b\u000B\u2067c\uD800", 1)).toMatchObject({ conflict: false });
  expect(await read("leo")).toBe("ab\u000B\u2067c\uFFFD");
});

test("a note of 10,000 characters is kept whole", async () => {
  expect(await save("uma", "é".repeat(10_000), 1)).toMatchObject({ conflict: false });
  expect(await read("uma")).toBe("é".repeat(10_000));
});

test("no app writes notes", async () => {
  const document = `mutation { saveNote(input: { key: "main", body: "", version: 1 }) { conflict } }`;
  const asked = school.api.ask(school.people.ada, document, { scopes: ["notes:read"] });
  await expect(asked).rejects.toMatchObject({ extensions: { code: "MISSING_SCOPE" } });
});
