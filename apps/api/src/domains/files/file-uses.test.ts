import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { collectFiles } from "./collect-files.service.ts";
import { copyUses, removeUses } from "./file-uses.service.ts";
import { type FilesDesk, idOf, openFilesDesk } from "./files-desk.factory.ts";
import { filesOf } from "./files.service.ts";
import { storageKeyOf } from "./check-upload.service.ts";

let desk: FilesDesk;
beforeAll(async () => void (desk = await openFilesDesk()));
afterAll(() => desk.close());

const day = 86_400_000;
const written = async (name: Name, fileName = "mot.txt"): Promise<string> =>
  (await desk.upload(name, fileName, Buffer.from(`Mot ${randomUUID()}`))).file.id;
const held = async (subject: string): Promise<string[]> => {
  const context = await desk.api.context(desk.server.people.ada);
  return (await filesOf(context, "SHELF", [subject])).get(subject)!.map(({ id }) => id);
};
const shelf = (subjectId: string) => ({ subjectKind: "SHELF", subjectId });
const collect = (days: number): Promise<number> =>
  collectFiles(desk.server, new Date(Date.now() + days * day));
const isKept = async (id: string): Promise<boolean> =>
  (await desk.server.storage.size(`${storageKeyOf(id)}/original`)) !== null;

test("a subject holds its files in their order, and then those that it is given next", async () => {
  const subject = randomUUID();
  const [a, b, c] = [await written("ada"), await written("ada"), await written("ada")];
  await desk.attach("ada", subject, [b, a]);
  expect(await held(subject)).toEqual([b, a]);
  await desk.attach("ada", subject, [a, c, a]);
  expect(await held(subject)).toEqual([a, c]);
  await desk.attach("ada", subject, []);
  expect(await held(subject)).toEqual([]);
});

test("one forwards a file of what one reads; any other is one that never was, and nothing is written", async () => {
  const [subject, forward] = [randomUUID(), randomUUID()];
  const [file, mine] = [await written("ada"), await written("bob")];
  await desk.attach("ada", subject, [file]);
  const refusal = { extensions: { code: "NOT_FOUND", field: "attachments" } };
  for (const other of [file, randomUUID(), "no id"])
    await expect(desk.attach("bob", forward, [mine, other], { field: "attachments" })).rejects.toMatchObject(
      refusal,
    );
  expect(await held(forward)).toEqual([]);
  desk.readers.set(subject, ["bob"]);
  await desk.attach("bob", forward, [mine, file]);
  expect(await held(forward)).toEqual([mine, file]);
  // What it holds already, it may go on holding.
  desk.readers.delete(subject);
  await desk.attach("bob", forward, [file]);
  expect(await held(forward)).toEqual([file]);
});

test("ten files at most, and fifty megabytes at most, are attached", async () => {
  const eleven = await Promise.all(Array.from({ length: 11 }, () => written("cleo")));
  const limit = { extensions: { code: "TOO_MANY", field: "fileIds" } };
  await expect(desk.attach("cleo", randomUUID(), eleven)).rejects.toMatchObject(limit);
  await desk.attach("cleo", randomUUID(), eleven.slice(1));
  const [first, second] = eleven as [string, string];
  await desk.server.client.query("update file set size = 30000000 where id = any($1)", [[first, second]]);
  await expect(desk.attach("cleo", randomUUID(), [first, second])).rejects.toMatchObject(limit);
});

test("what nobody declared holds no files", async () => {
  await expect(desk.attach("ada", randomUUID(), [], { subjectKind: "NOWHERE" })).rejects.toThrow("NOWHERE");
});

test("a file stays while something holds it, and goes a week after the last that did", async () => {
  const [draft, message] = [randomUUID(), randomUUID()];
  const file = await written("paul");
  await desk.attach("paul", draft, [file]);
  await desk.server.database.transaction(async (manager) => {
    await copyUses(manager, shelf(draft), shelf(message));
    await removeUses(manager, shelf(draft), new Date());
  });
  expect([await held(draft), await held(message)]).toEqual([[], [file]]);
  await collect(365);
  expect([await isKept(file), await held(message)]).toEqual([true, [file]]);
  await desk.server.database.transaction((manager) => removeUses(manager, shelf(message), new Date()));
  await collect(6);
  expect(await isKept(file)).toBe(true);
  await collect(8);
  expect(await isKept(file)).toBe(false);
  expect((await desk.ask("paul", "GET", `/files/own/${file}/mot.txt`)).statusCode).toBe(404);
});

test("what waits goes after a week, and what never came whole after a day, with its bytes", async () => {
  const waits = await written("dina");
  const url = String((await desk.announce("dina", "film.mp4", 100)).headers["location"]);
  await desk.send("dina", url, 0, Buffer.alloc(40));
  await collect(0.5);
  expect((await desk.ask("dina", "HEAD", url)).headers["upload-offset"]).toBe("40");
  await collect(1.1);
  expect((await desk.ask("dina", "HEAD", url)).statusCode).toBe(404);
  expect(await desk.server.storage.size(`uploads/${idOf(url)}/info`)).toBeNull();
  expect(await isKept(waits)).toBe(true);
  await collect(7.1);
  expect(await isKept(waits)).toBe(false);
});

test("what a process left when it was killed while it kept a file goes too", async () => {
  const { client, storage } = desk.server;
  const key = storageKeyOf(randomUUID());
  await storage.put(`${key}/original`, Buffer.from("half"));
  await client.query(
    "insert into file_leftover (storage_key, due_at) values ($1, now() + interval '1 hour')",
    [key],
  );
  await collect(0);
  expect(await storage.size(`${key}/original`)).toBe(4);
  await collect(1);
  expect(await storage.size(`${key}/original`)).toBeNull();
});

test("a file that somebody attaches while it is collected stays, or was never attached", async () => {
  for (let time = 0; time < 5; time++) {
    const [subject, file] = [randomUUID(), await written("ada")];
    const [, attached] = await Promise.allSettled([collect(8), desk.attach("ada", subject, [file])]);
    expect(await isKept(file)).toBe(attached.status === "fulfilled");
    expect(await held(subject)).toEqual(attached.status === "fulfilled" ? [file] : []);
  }
});
