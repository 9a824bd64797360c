import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";

import { type EmbeddedPostgres, openEmbeddedPostgres } from "./embedded-postgres.ts";
import { beginningOf, postgresProcesses } from "./processes.ts";
import { shortHash } from "./place.ts";

let dataFolder: string;
let opened: EmbeddedPostgres[];

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), "préau data-"));
  await chmod(dataFolder, 0o711);
  opened = [];
});

afterEach(async () => {
  for (const server of opened) await server.release();
  for (const server of opened) await rm(server.home, { recursive: true, force: true });
  await rm(dataFolder, { recursive: true, force: true });
});

async function open(folder = dataFolder): Promise<EmbeddedPostgres> {
  const server = await openEmbeddedPostgres({ dataFolder: folder, log: () => undefined, durable: false });
  opened.push(server);
  return server;
}

/** Another process that opens the same database; it runs until it is killed. */
async function openElsewhere(): Promise<number> {
  const module = JSON.stringify(new URL("embedded-postgres.ts", import.meta.url).href);
  const code = `
    import { openEmbeddedPostgres } from ${module};
    const dataFolder = ${JSON.stringify(dataFolder)};
    await openEmbeddedPostgres({ dataFolder, log() {}, durable: false });
    setInterval(() => {}, 60_000);
    console.log("open");
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child.pid ?? 0;
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  await expect.poll(() => beginningOf(pid)).toBeUndefined();
}

async function ask(server: EmbeddedPostgres, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

const pidFile = (server: EmbeddedPostgres): string => path.join(server.home, "cluster/postmaster.pid");
const postmaster = async (server: EmbeddedPostgres): Promise<number> =>
  Number.parseInt(await readFile(pidFile(server), "utf8"), 10);

test("a new database speaks UTF-8, sorts French names and answers on the loopback only", async () => {
  const server = await open();
  const [base] = await ask(
    server,
    `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
       datlocprovider as provider, datlocale as locale from pg_database where datname = current_database()`,
  );
  expect(base).toEqual({ encoding: "UTF8", addresses: "127.0.0.1", provider: "b", locale: "C.UTF-8" });
  await ask(server, "create collation french (provider = icu, locale = 'fr-u-kn-true')");
  const names = "(values ('Zoé'), ('6e 10'), ('Élodie'), ('6e 2')) as v (name)";
  expect(await ask(server, `select name from ${names} order by name collate french`)).toEqual(
    ["6e 2", "6e 10", "Élodie", "Zoé"].map((name) => ({ name })),
  );
  const extensions =
    "select name from pg_available_extensions where name in ('unaccent', 'pg_trgm') order by 1";
  expect(await ask(server, extensions)).toEqual([{ name: "pg_trgm" }, { name: "unaccent" }]);
});

test("nobody else can read the password or the data", async () => {
  const server = await open();
  expect((await stat(server.home)).mode & 0o777).toBe(0o700);
  expect((await stat(path.join(server.home, "password"))).mode & 0o777).toBe(0o600);
});

test("a wrong password opens nothing", async () => {
  const server = await open();
  const url = new URL(server.url);
  url.password = "wrong";
  await expect(ask({ ...server, url: url.href }, "select 1")).rejects.toThrow(/password/);
});

test("a folder that only its owner may enter is no obstacle", async () => {
  const closed = path.join(dataFolder, "closed");
  await mkdir(closed, { mode: 0o700 });
  const server = await open(path.join(closed, "data"));
  expect(await ask(server, "select 1 as one")).toEqual([{ one: 1 }]);
  const parent = process.getuid?.() === 0 ? "/var/lib/preau" : path.join(closed, "data");
  expect(path.dirname(server.home)).toBe(parent);
});

test("a data folder that was removed begins anew, wherever its database had to live", async () => {
  const closed = path.join(dataFolder, "closed");
  await mkdir(closed, { mode: 0o700 });
  const before = await open(path.join(closed, "data"));
  await ask(before, "create table kept as select 42 as answer");
  await before.release();
  expect(await ask(await open(path.join(closed, "data")), "select answer from kept")).toHaveLength(1);
  await opened.at(-1)?.release();
  await rm(path.join(closed, "data"), { recursive: true });
  const after = await open(path.join(closed, "data"));
  expect(await ask(after, "select to_regclass('kept') as kept")).toEqual([{ kept: null }]);
});

test("a command beside the server shares its Postgres, and whoever leaves last stops it", async () => {
  const server = await open();
  const command = await open();
  expect(command.url).toBe(server.url);
  const pid = await postmaster(server);
  await server.release();
  expect(await ask(command, "select 1 as one")).toEqual([{ one: 1 }]);
  await command.release();
  expect(beginningOf(pid)).toBeUndefined();
});

test("two first starts at the same moment make one database", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  expect(second.url).toBe(first.url);
});

test("the Postgres of a process that was killed is taken over, and stopped at the end", async () => {
  const killed = await openElsewhere();
  await kill(killed);
  const server = await open();
  const pid = await postmaster(server);
  expect(beginningOf(pid)).toBeDefined();
  await server.release();
  expect(beginningOf(pid)).toBeUndefined();
});

test("a command that ends does not stop the Postgres of a server that lives", async () => {
  const living = await openElsewhere();
  const command = await open();
  const pid = await postmaster(command);
  await command.release();
  expect(beginningOf(pid)).toBeDefined();
  await kill(living);
  await (await open()).release();
  expect(beginningOf(pid)).toBeUndefined();
});

test("a Postgres that was killed starts again with what was committed", async () => {
  const before = await open();
  await ask(before, "create table kept as select 42 as answer");
  await kill(await postmaster(before));
  const after = await open();
  expect(await ask(after, "select answer from kept")).toEqual([{ answer: 42 }]);
  const name = `preau-${shortHash(after.home)}`;
  await before.release();
  await after.release();
  expect(postgresProcesses(name)).toEqual([]);
});

test("a pid file left behind, whose number another process bears now, is cleaned", async () => {
  const before = await open();
  const leftBehind = (await readFile(pidFile(before), "utf8")).replace(/^\d+/, String(process.pid));
  await before.release();
  await writeFile(pidFile(before), leftBehind, { mode: 0o600 });
  expect(await ask(await open(), "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a port taken by somebody else since is replaced", async () => {
  const before = await open();
  const { port } = new URL(before.url);
  await before.release();
  const somebody = createServer().listen(Number(port), "127.0.0.1");
  await once(somebody, "listening");
  const after = await open();
  expect(new URL(after.url).port).not.toBe(port);
  expect(await ask(after, "select 1 as one")).toEqual([{ one: 1 }]);
  somebody.close();
});

test("a first start that was interrupted leaves nothing behind", async () => {
  const home = (await open()).home;
  await opened.pop()?.release();
  await rm(path.join(home, "cluster"), { recursive: true });
  await mkdir(path.join(home, "draft-interrupted"));
  const server = await open();
  expect(await ask(server, "select 1 as one")).toEqual([{ one: 1 }]);
  expect((await readdir(home)).filter((name) => name.startsWith("draft-"))).toEqual([]);
});
