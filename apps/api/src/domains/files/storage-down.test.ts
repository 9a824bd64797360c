import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { openStorage } from "../../platform/storage/open-storage.ts";
import { openS3Server, type S3Server } from "../../platform/storage/s3-server.factory.ts";
import { type Storage, StorageError, type StorageErrorCode } from "../../platform/storage/storage.ts";
import { type FilesDesk, idOf, openFilesDesk, photograph } from "./files-desk.factory.ts";

/** What the storage answers for a key instead of working. */
let trouble: (key: string) => StorageErrorCode | undefined;
const always = (code: StorageErrorCode) => () => code;

const orTrouble =
  <More extends unknown[], Answer>(work: (key: string, ...more: More) => Promise<Answer>) =>
  async (key: string, ...more: More): Promise<Answer> => {
    const code = trouble(key);
    if (code) throw new StorageError(code, "in this test");
    return work(key, ...more);
  };

const troubled = (storage: Storage): Storage => {
  return {
    put: orTrouble(storage.put),
    get: orTrouble(storage.get),
    size: orTrouble(storage.size),
    deleteUnder: orTrouble(storage.deleteUnder),
    check: storage.check,
  };
};

let s3: S3Server;
let desk: FilesDesk;
beforeAll(async () => {
  s3 = await openS3Server();
  desk = await openFilesDesk(troubled(await openStorage({ dataFolder: "", s3: s3.options })));
});
afterAll(async () => {
  await desk.close();
  await s3.close();
});
beforeEach(() => void (trouble = () => undefined));

const text = Buffer.from("Bonjour.\n".repeat(300));
const begin = async (): Promise<string> =>
  String((await desk.announce("ada", "mot.txt", text.length)).headers["location"]);
const pending = async (): Promise<number> => {
  const { rows } = await desk.server.client.query("select from file where state = 'UPLOADING'");
  return rows.length;
};

test("in a bucket, files come, are looked at, and are read again in whole and in part", async () => {
  const { file } = await desk.upload("ada", "IMG.JPG", await photograph());
  expect(file).toMatchObject({ name: "IMG.jpg", mediaType: "image/jpeg", width: 480, height: 640 });
  for (const url of [file.url, file.previewUrl!, file.thumbnailUrl!])
    expect([url, (await desk.ask("ada", "GET", url)).statusCode]).toEqual([url, 200]);
  const whole = (await desk.ask("ada", "GET", file.url)).rawPayload;
  const part = await desk.ask("ada", "GET", file.url, { headers: { range: "bytes=100-199" } });
  expect([part.statusCode, part.rawPayload.equals(whole.subarray(100, 200))]).toEqual([206, true]);
  expect((await desk.ask("bob", "GET", file.url)).statusCode).toBe(404);
});

test("a bucket that does not answer while a file comes is waited for, and nothing that came is lost", async () => {
  const url = await begin();
  await desk.send("ada", url, 0, text.subarray(0, 500));
  trouble = always("UNAVAILABLE");
  expect((await desk.send("ada", url, 500, text.subarray(500))).statusCode).toBe(503);
  expect((await desk.ask("ada", "HEAD", url)).statusCode).toBe(503);
  trouble = () => undefined;
  expect((await desk.ask("ada", "HEAD", url)).headers["upload-offset"]).toBe("500");
  expect((await desk.send("ada", url, 500, text.subarray(500))).statusCode).toBe(204);
  expect(await desk.outcome("ada", idOf(url))).toMatchObject({ state: "READY" });
});

test("one that stops answering when all has come is asked again later, for the same file", async () => {
  const url = await begin();
  trouble = (key) => (key.startsWith("files/") ? "UNAVAILABLE" : undefined);
  expect((await desk.send("ada", url, 0, text)).statusCode).toBe(503);
  expect((await desk.ask("ada", "HEAD", url)).headers["upload-offset"]).toBe(String(text.length));
  expect((await desk.ask("ada", "POST", `/files/own/${idOf(url)}`)).statusCode).toBe(503);
  trouble = () => undefined;
  const { state, file } = await desk.outcome("ada", idOf(url));
  expect([state, (await desk.ask("ada", "GET", file.url)).body]).toEqual(["READY", text.toString()]);
});

test("without room, an upload is not begun, and does not count among what waits", async () => {
  const before = await pending();
  trouble = always("FULL");
  const answer = await desk.announce("ada", "mot.txt", text.length);
  expect([answer.statusCode, answer.json()]).toEqual([
    507,
    { code: "UNAVAILABLE", message: "Try again later." },
  ]);
  expect(await pending()).toBe(before);
});

test("a file that cannot be read now says so, and is not said to be nowhere", async () => {
  const { file } = await desk.upload("ada", "mot.txt", text);
  trouble = always("UNAVAILABLE");
  const answer = await desk.ask("ada", "GET", file.url);
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, "UNAVAILABLE"]);
  expect(answer.headers["content-disposition"]).toBeUndefined();
});
