import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createDemonstration } from "../domains/demonstration/create-demonstration.ts";
import { exportDelivery } from "../domains/imports/export/export-delivery.ts";
import { createImportBase, type ImportBase, someDay } from "../domains/imports/import-base.factory.ts";

let folder: string;
let demonstration: ImportBase;
let real: ImportBase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preau-demonstration-"));
  [demonstration, real] = await Promise.all([createImportBase(), createImportBase()]);
  await createDemonstration(demonstration.client, someDay);
});
afterAll(async () => {
  await Promise.all([demonstration.drop(), real.drop()]);
  await rm(folder, { recursive: true });
});

async function write(base: ImportBase, name: string): Promise<Record<string, string>> {
  const schools = await demonstration.rows(
    "select uai from establishment where kind in ('COLLEGE', 'LYCEE') order by uai",
  );
  const uais = schools.map((row) => String(row.uai));
  await exportDelivery({ databaseUrl: base.url, uais, folder: join(folder, name), now: someDay });
  const names = await readdir(join(folder, name));
  const texts = await Promise.all(names.map((each) => readFile(join(folder, name, each), "utf8")));
  return Object.fromEntries(names.map((each, index) => [each, texts[index]!]));
}

test("the collège and the lycée of the demonstration, written, read into an empty base and written again, are the same", async () => {
  const written = await write(demonstration, "written");
  const report = await real.import(join(folder, "written"));
  expect(report.counts.establishments.created).toBe(2);
  expect(report.counts.pupils.created).toBeGreaterThan(300);
  expect(report.counts.guardians.created).toBeGreaterThan(300);
  expect([report.quarantined, report.dangling]).toEqual([[], []]);
  expect(report.skipped).toEqual({});
  expect(await write(real, "again")).toEqual(written);
});

test("nothing real comes into the demonstration", async () => {
  await expect(demonstration.import(join(folder, "written"))).rejects.toThrow(/This base is a demonstration/);
});
