import { randomUUID } from "node:crypto";
import { get, type IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";

import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import type { FileCard } from "./file-card.type.ts";
import { type FilesDesk, openFilesDesk, photograph } from "./files-desk.factory.ts";
import { filesOf } from "./files.service.ts";

let desk: FilesDesk;
let own: FileCard;
let shared: FileCard;
const subject = randomUUID();
beforeAll(async () => {
  desk = await openFilesDesk();
  own = (await desk.upload("headTeacher", "sortie.jpg", await photograph())).file;
  await desk.attach("headTeacher", subject, [own.id], { alts: { [own.id]: "Le car devant le collège" } });
  desk.readers.set(subject, ["headTeacher", "ada"]);
  const context = await desk.api.context(desk.server.people.ada);
  [shared] = (await filesOf(context, "SHELF", [subject])).get(subject)! as [FileCard];
});
afterAll(() => desk.close());

/** Every address under which something of the file can be had. */
const addresses = (): string[] => [
  ...[shared, own].flatMap(({ url, previewUrl, thumbnailUrl }) => [url, previewUrl!, thumbnailUrl!]),
  shared.url.replace(/[^/]+$/, "autre%20nom.html"),
  shared.url.toUpperCase().replace("/FILES/SHELF", "/files/shelf"),
];
const isOwn = (url: string): boolean => url.startsWith("/files/own/");

test("who reads what holds a file sees its card, downloads it and looks at it", async () => {
  expect(shared).toMatchObject({
    name: "sortie.jpg",
    alt: "Le car devant le collège",
    width: 480,
    height: 640,
  });
  for (const url of addresses().filter((one) => !isOwn(one)))
    expect([url, (await desk.ask("ada", "GET", url)).statusCode]).toEqual([url, 200]);
  const preview = await desk.ask("ada", "GET", shared.previewUrl!);
  expect((await sharp(preview.rawPayload).metadata()).format).toBe("webp");
});

describe.each(["GET", "HEAD"])("asked by %s", (method) => {
  const answers = async (name: "bob" | "leo" | "head" | "uma", url: string, headers = {}) => {
    const { statusCode, body, headers: told } = await desk.ask(name, method, url, { headers });
    return { statusCode, body, length: told["content-length"], type: told["content-type"] };
  };

  test.each(["bob", "leo", "head", "uma"] as const)(
    "for %s, whom it is not for, every address is like one that never was",
    async (name) => {
      const never = await answers(name, `/files/shelf/${randomUUID()}/${randomUUID()}/sortie.jpg`);
      expect(never.statusCode).toBe(404);
      for (const url of addresses())
        for (const headers of [{}, { range: "bytes=0-10" }, { "if-none-match": "*" }])
          expect([url, await answers(name, url, headers)]).toEqual([url, never]);
    },
  );

  test("without a session nothing is given, nor to an app", async () => {
    const authorization = `Bearer ${await desk.server.token("ada", ["news:read"])}`;
    for (const url of addresses())
      for (const headers of [{}, { authorization }] as Record<string, string>[])
        expect([url, (await desk.ask(null, method, url, { headers })).statusCode]).toEqual([url, 401]);
  });

  test("no other site shows it with the cookie of who reads it", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    for (const url of addresses())
      expect([url, (await desk.ask("ada", method, url, { headers })).statusCode]).toEqual([url, 403]);
  });
});

test("a file is asked for under what holds it: under another subject that one reads, it is not", async () => {
  const other = randomUUID();
  desk.readers.set(other, ["ada"]);
  for (const url of [
    shared.url.replace(subject, other),
    shared.url.replace("/shelf/", "/SHELF/"),
    shared.url.replace("/shelf/", "/nothing/"),
    shared.url.replace(own.id, randomUUID()),
    `/files/shelf/${subject}/${own.id}`,
    `/files/upload/${own.id}`,
    `/files/own/${own.id}/sortie.jpg`,
    "/files",
    "/files/../secret.key",
  ])
    expect([url, (await desk.ask("ada", "GET", url)).statusCode]).toEqual([url, 404]);
});

test("the right to read ends with the reading of what holds it", async () => {
  desk.readers.set(subject, ["headTeacher", "ada", "cleo"]);
  expect((await desk.ask("cleo", "GET", shared.url)).statusCode).toBe(200);
  desk.readers.set(subject, ["headTeacher", "ada"]);
  expect((await desk.ask("cleo", "GET", shared.url)).statusCode).toBe(404);
});

test("what is downloaded runs nowhere, is shown by no page, and stays in no cache", async () => {
  const { file } = await desk.upload(
    "headTeacher",
    "page piégée « é ».html",
    Buffer.from("<html><script>1</script>"),
  );
  const { headers } = await desk.ask("headTeacher", "GET", file.url);
  expect(headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition":
      "attachment; filename=\"page piegee  e .html\"; filename*=UTF-8''page%20pi%C3%A9g%C3%A9e%20%C2%AB%20%C3%A9%20%C2%BB.html",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
  });
  const preview = await desk.ask("ada", "GET", shared.previewUrl!);
  expect(preview.headers).toMatchObject({
    "content-type": "image/webp",
    "content-disposition": "inline",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  expect(headers["set-cookie"]).toBeUndefined();
});

test.for([
  ["bytes=0-3", 206, "bytes 0-3/16", "0123"],
  ["bytes=10-", 206, "bytes 10-15/16", "abcdef"],
  ["bytes=-2", 206, "bytes 14-15/16", "ef"],
  ["bytes=-99", 206, "bytes 0-15/16", "0123456789abcdef"],
  ["bytes=15-99", 206, "bytes 15-15/16", "f"],
  ["bytes=16-", 416, "bytes */16", ""],
  ["bytes=-0", 416, "bytes */16", ""],
  ["bytes=3-1", 200, undefined, "0123456789abcdef"],
  ["bytes=0-1,4-5", 200, undefined, "0123456789abcdef"],
  ["lines=0-1", 200, undefined, "0123456789abcdef"],
] as const)("of a file of sixteen bytes, %s gives what it should", async ([range, status, told, body]) => {
  const { file } = await desk.upload("bob", "seize.txt", Buffer.from("0123456789abcdef"));
  const answer = await desk.ask("bob", "GET", file.url, { headers: { range } });
  expect([answer.statusCode, answer.headers["content-range"], answer.body]).toEqual([status, told, body]);
  expect(answer.headers["content-length"]).toBe(String(body.length));
});

test("a download that was cut goes on only with the same file", async () => {
  const { file } = await desk.upload("bob", "a.txt", Buffer.from("abcdef"));
  const etag = String((await desk.ask("bob", "HEAD", file.url)).headers.etag);
  const goOn = (known: string) =>
    desk.ask("bob", "GET", file.url, { headers: { range: "bytes=3-", "if-range": known } });
  expect((await goOn(etag)).body).toBe("def");
  expect((await goOn('"another"')).body).toBe("abcdef");
});

test("a download under way ends with the right to it, and with the session", async () => {
  const { app, client, people } = desk.server;
  const film = Buffer.concat([
    Buffer.from("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"),
    Buffer.alloc(19_000_000, "x"),
  ]);
  const { file } = await desk.upload("headTeacher", "film.mp4", film);
  const held = randomUUID();
  await desk.attach("headTeacher", held, [file.id]);
  desk.readers.set(held, ["cleo"]);
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  /** Reads as slowly as a phone at the end of a village: what happens meanwhile is noticed long before the end. */
  const download = async (name: Name, meanwhile: () => Promise<unknown>): Promise<string> => {
    const { cookies } = await desk.server.browserOf(name);
    const cookie = [...cookies].map((one) => one.join("=")).join("; ");
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${origin}/files/shelf/${held}/${file.id}/film.mp4`, { headers: { cookie } }, resolve).on(
        "error",
        reject,
      );
    });
    expect(answer.statusCode).toBe(200);
    await meanwhile();
    let length = 0;
    try {
      for await (const chunk of answer) {
        length += (chunk as Buffer).length;
        await setTimeout(20);
      }
    } catch {
      return "cut";
    }
    return length === film.length ? "whole" : "cut";
  };
  expect(await download("cleo", async () => {})).toBe("whole");
  expect(await download("cleo", async () => desk.readers.set(held, []))).toBe("cut");
  desk.readers.set(held, ["cleo"]);
  const signOut = () =>
    client.query("update session set revoked_at = now() where user_id = $1", [people.cleo]);
  expect(await download("cleo", signOut)).toBe("cut");
});
