import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { inspect } from "node:util";

import { Upload } from "@tus/server";
import { afterAll, describe, expect, test } from "vitest";

import { openStorage } from "./open-storage.ts";
import { openS3Server } from "./s3-server.factory.ts";
import type { ByteRange, Storage } from "./storage.ts";
import { UploadStore } from "./upload-store.ts";

const closed: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closed) await close();
});

async function onDisk(): Promise<Storage> {
  const dataFolder = await mkdtemp(join(tmpdir(), "preau-storage-"));
  closed.push(() => rm(dataFolder, { recursive: true, force: true }));
  return openStorage({ dataFolder, s3: undefined });
}

async function onS3(): Promise<Storage> {
  const server = await openS3Server();
  closed.push(server.close);
  return openStorage({ dataFolder: "", s3: server.options });
}

const text = "Réunion à 18 h";
const bytes = Buffer.from(text);

describe.each([
  ["on the disk", onDisk],
  ["on S3", onS3],
])("files %s", async (_place, open) => {
  const storage = await open();
  const read = async (key: string, range?: ByteRange): Promise<string> =>
    (await buffer(await storage.get(key, range))).toString();

  test("what is kept is read again, whole", async () => {
    await storage.put("ab/whole/original", bytes);
    expect(await read("ab/whole/original")).toBe(text);
    expect(await storage.size("ab/whole/original")).toBe(bytes.length);
  });

  test("a part of a file is read alone: its first bytes, some within, the last one", async () => {
    await storage.put("ab/part/original", Buffer.from("0123456789"));
    expect(await read("ab/part/original", { first: 0, last: 3 })).toBe("0123");
    expect(await read("ab/part/original", { first: 4, last: 4 })).toBe("4");
    expect(await read("ab/part/original", { first: 8, last: 9 })).toBe("89");
  });

  test("nothing is kept under a key that was never given, nor under one that was deleted", async () => {
    for (const key of ["gone/original", "gone/preview", "gone-not/original"])
      await storage.put(`ab/${key}`, bytes);
    await storage.deleteUnder("ab/gone");
    for (const key of [
      "ab/gone/original",
      "ab/gone/preview",
      "ab/never/original",
      "ab/gone-not/original/deeper",
    ]) {
      expect(await storage.size(key)).toBeNull();
      await expect(storage.get(key)).rejects.toMatchObject({ code: "MISSING" });
    }
    expect(await read("ab/gone-not/original")).toBe(text);
    await storage.deleteUnder("ab/gone");
  });

  test("a file of nothing, and one of several megabytes, are kept as they are", async () => {
    const large = Buffer.alloc(7_000_000, "préau");
    await storage.put("cd/empty/original", new Uint8Array());
    await storage.put("cd/large/original", large);
    expect(await storage.size("cd/empty/original")).toBe(0);
    expect((await buffer(await storage.get("cd/large/original"))).equals(large)).toBe(true);
  });

  test("of many that are kept at once under one key, one is there, whole", async () => {
    const all = Array.from({ length: 8 }, (_, at) => String(at).repeat(100_000));
    await Promise.all(all.map((one) => storage.put("ef/race/original", Buffer.from(one))));
    expect(all).toContain(await read("ef/race/original"));
  });

  test.for([
    "../secret.key",
    "ab/../../secret",
    "/etc/passwd",
    "ab\\cd",
    "ab",
    "",
    "ab//cd",
    "Ab/cd",
    "ab/c\0d",
  ])("%j is no key", async (key) => {
    await expect(async () => storage.put(key, bytes)).rejects.toThrow("no key");
    await expect(async () => storage.get(key)).rejects.toThrow("no key");
  });

  test("it says that it answers", async () => {
    await expect(storage.check()).resolves.toBeUndefined();
  });

  describe("uploads", () => {
    const uploads = new UploadStore(storage, 1000);
    const content = Buffer.alloc(3_000_000, "0123456789");
    const begin = async (): Promise<string> => {
      const id = randomUUID();
      await uploads.create(new Upload({ id, size: content.length, offset: 0 }));
      return id;
    };
    const offset = async (id: string): Promise<number> => (await uploads.getUpload(id)).offset;
    const cutAfter = (first: number, last: number): Readable =>
      Readable.from(
        (function* () {
          yield content.subarray(first, last);
          throw new Error("The network went");
        })(),
      );

    test("one that was cut goes on where it was, and is read whole", async () => {
      const id = await begin();
      await expect(uploads.write(cutAfter(0, 1_200_000), id, 0)).rejects.toThrow("The network went");
      expect(await offset(id)).toBe(1_200_000);
      await expect(uploads.write(cutAfter(1_200_000, 1_200_007), id, 1_200_000)).rejects.toThrow(
        "The network",
      );
      await uploads.write(Readable.from([content.subarray(1_200_007)]), id, 1_200_007);
      expect(await offset(id)).toBe(content.length);
      expect((await buffer(await uploads.read(id))).equals(content)).toBe(true);
    });

    test("what comes twice, or not in its place, is not written", async () => {
      const id = await begin();
      await uploads.write(Readable.from([content.subarray(0, 10)]), id, 0);
      for (const wrong of [0, 5, 11])
        await expect(uploads.write(Readable.from([content]), id, wrong)).rejects.toMatchObject({
          status_code: 409,
        });
      expect(await offset(id)).toBe(10);
    });

    test("one that was given up is not there any more, and neither is one that never was", async () => {
      const id = await begin();
      await uploads.write(Readable.from([content]), id, 0);
      await uploads.remove(id);
      for (const gone of [id, randomUUID()])
        await expect(uploads.getUpload(gone)).rejects.toMatchObject({ status_code: 404 });
    });
  });
});

test("on the disk, only the account of Préau enters, and nothing half written stays", async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "preau-storage-"));
  closed.push(() => rm(dataFolder, { recursive: true, force: true }));
  const storage = await openStorage({ dataFolder, s3: undefined });
  await storage.put("ab/secret/original", bytes);
  const modes = ["files", "files/objects", "files/parts", "files/objects/ab/secret"].map(
    async (path) => (await stat(join(dataFolder, path))).mode & 0o777,
  );
  expect(new Set(await Promise.all(modes))).toEqual(new Set([0o700]));
  expect((await stat(join(dataFolder, "files/objects/ab/secret/original"))).mode & 0o777).toBe(0o600);
  expect(await readdir(join(dataFolder, "files/parts"))).toEqual([]);
});

test("a service that does not answer is said to be unavailable, without its secret", async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  closed.push(() => new Promise((resolve) => server.close(() => resolve())));
  const storage = await openStorage({
    dataFolder: "",
    s3: {
      bucket: "preau",
      endpoint: `http://127.0.0.1:${port}`,
      region: "eu-west-1",
      keyId: "KEY",
      secret: "the-secret-of-the-bucket",
    },
  });
  const error = await storage.put("ab/cd/original", bytes).catch((one: unknown) => one);
  expect(error).toMatchObject({ code: "UNAVAILABLE" });
  expect(inspect(error, { depth: 20 })).not.toMatch(/the-secret|signature/i);
  const uploads = new UploadStore(storage, 1000);
  await expect(uploads.getUpload(randomUUID())).rejects.toMatchObject({ status_code: 503 });
});
