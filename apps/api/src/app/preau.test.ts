import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { smallSchool, writeSmallDelivery } from "../domains/imports/small-delivery.factory.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";

let base: TestDatabase;
let client: Client;
let folder: string;
beforeAll(async () => {
  base = await createTestDatabase();
  client = new Client({ connectionString: base.url });
  await client.connect();
  folder = await writeSmallDelivery(smallSchool());
});
afterAll(async () => {
  await client.end();
  await base.drop();
  await rm(folder, { recursive: true });
});

const program = fileURLToPath(new URL("preau.ts", import.meta.url));

const start = (...line: string[]): ChildProcess =>
  spawn(process.execPath, [program, ...line], {
    env: { ...process.env, DATABASE_URL: base.url },
    stdio: ["ignore", "pipe", "pipe"],
  });

async function run(...line: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = start(...line);
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, "exit")]);
  return { code: child.exitCode!, stdout, stderr };
}

const people = async (): Promise<number> => (await client.query(`select from "user"`)).rowCount!;

test("without a command, or with --help, all commands are listed", async () => {
  const [bare, help] = await Promise.all([run(), run("--help")]);
  expect([bare.code, help.code]).toEqual([2, 0]);
  expect(help.stdout).toMatch(/import {2,}Read a complete delivery/);
  expect(bare.stdout).toBe(help.stdout);
});

test("a word that is no command is told, without opening a database", async () => {
  const { code, stdout, stderr } = await run("imprt", "aaf");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/There is no command “imprt”/);
});

test("what a person can put right is told without a stack", async () => {
  const { code, stderr } = await run("import", "aaf", `${folder}/nowhere`, "--source", "test");
  expect([code, stderr]).toEqual([1, `There is no folder ${folder}/nowhere.\n`]);
});

test("kill -9 in the middle of an import leaves the base as before, and the next import goes through", async () => {
  await client.query("begin");
  await client.query("lock table guardianship in access exclusive mode");
  const child = start("import", "aaf", folder, "--source", "test", "--allow", "all");
  let told = "";
  for await (const piece of child.stderr!) {
    told += String(piece);
    if (told.includes("Departures")) break;
  }
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  expect(await exited).toEqual([null, "SIGKILL"]);
  await client.query("rollback");
  await waitUntilGone();

  expect(await people()).toBe(0);
  expect((await client.query("select from installation")).rowCount).toBe(0);
  const { code, stdout } = await run("import", "aaf", folder, "--source", "test", "--allow", "all", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: "DONE", counts: { pupils: { created: 10 } } });
  expect(await people()).toBe(21);
});

/** The server notices within seconds that whoever asked is dead. */
async function waitUntilGone(): Promise<void> {
  const importers = `select from pg_stat_activity where application_name = 'preau import' and datname = current_database()`;
  const deadline = Date.now() + 20_000;
  while ((await client.query(importers)).rowCount !== 0) {
    if (Date.now() > deadline) throw new Error("The connection of a killed import is still there.");
  }
}
