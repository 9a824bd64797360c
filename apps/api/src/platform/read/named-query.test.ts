import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { PipelinedReader } from "./pipelined-reader.ts";
import { defineRead } from "./read.ts";

let base: TestDatabase;
let reader: PipelinedReader;

beforeAll(async () => {
  base = await createTestDatabase();
  reader = new PipelinedReader({ url: base.url, clients: 1 });
});
afterAll(async () => {
  await reader.close();
  await base.drop();
});

const readKinds = defineRead<Record<string, unknown>>(
  "testing-kinds",
  `select :number::int as number, :text::text as text, :moment::timestamptz as moment, :none::text as none,
    :ids::uuid[] as ids, :json::jsonb as json`,
);
const kinds = {
  number: 12,
  text: "5e B — « élèves »",
  moment: new Date("2026-11-24T08:30:00Z"),
  none: null,
  ids: ["0199f2a0-0000-7000-8000-000000000000"],
  json: { pages: [1, { key: "home" }] },
};

test("values come back as they went, the first time, together, and once nobody describes the answer any more", async () => {
  const [first, second] = await Promise.all([reader.rows(readKinds, kinds), reader.rows(readKinds, kinds)]);
  expect([first, second]).toEqual([[kinds], [kinds]]);
  expect(await reader.rows(readKinds, { ...kinds, number: 13 })).toEqual([{ ...kinds, number: 13 }]);
  expect(await reader.rowsAlone(readKinds, kinds)).toEqual([kinds]);
});

const readNumbers = defineRead<{ number: number }>(
  "testing-numbers",
  "select number from unnest(:numbers::int[]) number where 10 / (number - :not::int) <> 0",
);

test("a read that fails says why, and harms neither its neighbours nor the same read afterwards", async () => {
  const asked = await Promise.allSettled([
    reader.rows(readNumbers, { numbers: ["no number"], not: 0 }),
    reader.rows(readKinds, kinds),
    reader.rows(readNumbers, { numbers: [1, 2], not: 2 }),
    reader.rows(readNumbers, { numbers: [1, 2], not: 0 }),
  ]);
  expect(asked).toMatchObject([
    { status: "rejected", reason: { code: "22P02" } },
    { status: "fulfilled", value: [kinds] },
    { status: "rejected", reason: { code: "22012" } },
    { status: "fulfilled", value: [{ number: 1 }, { number: 2 }] },
  ]);
  expect(await reader.rows(readNumbers, { numbers: [], not: 0 })).toEqual([]);
});
