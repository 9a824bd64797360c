import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type FilesDesk, idOf, openFilesDesk } from "./files-desk.factory.ts";

let desk: FilesDesk;
beforeAll(async () => void (desk = await openFilesDesk()));
afterAll(() => desk.close());

const text = Buffer.from("Bonjour à tous.\n".repeat(200));
const begin = async (size = text.length): Promise<string> =>
  String((await desk.announce("ada", "mot.txt", size)).headers["location"]);
const offsetOf = async (url: string): Promise<string | undefined> =>
  String((await desk.ask("ada", "HEAD", url)).headers["upload-offset"]);

test("an upload that was cut goes on where it was, and is then a file of its owner", async () => {
  const url = await begin();
  await desk.send("ada", url, 0, text.subarray(0, 1000));
  expect(await offsetOf(url)).toBe("1000");
  expect(await desk.outcome("ada", idOf(url))).toEqual({ state: "UPLOADING" });
  expect((await desk.send("ada", url, 1000, text.subarray(1000))).statusCode).toBe(204);
  expect(await desk.outcome("ada", idOf(url))).toMatchObject({
    state: "READY",
    file: { id: idOf(url), name: "mot.txt", mediaType: "text/plain", size: text.length, previewUrl: null },
  });
});

test("when the last answer is lost, the upload says that it is whole, and is not written again", async () => {
  const url = await begin();
  await desk.send("ada", url, 0, text);
  expect(await offsetOf(url)).toBe(String(text.length));
  expect((await desk.send("ada", url, text.length, Buffer.from("more"))).statusCode).toBe(409);
  expect(await desk.outcome("ada", idOf(url))).toMatchObject({ state: "READY", file: { size: text.length } });
});

test("bytes at another place than the next one are refused, and so are more than were announced", async () => {
  const url = await begin();
  expect((await desk.send("ada", url, 7, text)).statusCode).toBe(409);
  expect((await desk.send("ada", url, 0, Buffer.alloc(text.length + 1))).statusCode).toBe(413);
  expect(await offsetOf(url)).toBe("0");
});

test("an upload of somebody else is one that never was, whatever is asked of it", async () => {
  const url = await begin();
  const never = url.replace(idOf(url), randomUUID());
  for (const other of ["bob", "head", "leo"] as const)
    for (const [method, headers] of [
      ["HEAD", {}],
      ["PATCH", { "content-type": "application/offset+octet-stream", "upload-offset": "0" }],
      ["DELETE", {}],
    ] as [string, Record<string, string>][]) {
      const asked = { headers, ...(method === "PATCH" && { payload: text }) };
      const [foreign, none] = [
        await desk.ask(other, method, url, asked),
        await desk.ask(other, method, never, asked),
      ];
      expect([method, foreign.statusCode, foreign.body]).toEqual([method, 404, none.body]);
    }
  expect((await desk.ask("bob", "POST", `/files/own/${idOf(url)}`)).statusCode).toBe(404);
  expect(await offsetOf(url)).toBe("0");
});

test("nobody uploads without a session, from another site, or as an app", async () => {
  const headers = { "upload-length": "10" };
  expect((await desk.ask(null, "POST", "/files/upload", { headers })).statusCode).toBe(401);
  const elsewhere = { ...headers, "sec-fetch-site": "cross-site", origin: "https://evil.example" };
  expect((await desk.ask("ada", "POST", "/files/upload", { headers: elsewhere })).statusCode).toBe(403);
  const authorization = `Bearer ${await desk.server.token("ada", ["news:read"])}`;
  expect(
    (await desk.ask(null, "POST", "/files/upload", { headers: { ...headers, authorization } })).statusCode,
  ).toBe(401);
});

test.for([
  ["larger than 20 megabytes", { "upload-length": String(20 * 1024 * 1024 + 1) }, 413],
  ["of nothing", { "upload-length": "0" }, 422],
  ["of an unknown size", { "upload-defer-length": "1" }, 501],
  ["without a size", {}, 400],
  ["of less than nothing", { "upload-length": "-1" }, 400],
] as const)("a file %s is refused before it comes", async ([, headers, status]) => {
  const answer = await desk.ask("cleo", "POST", "/files/upload", { headers });
  expect([answer.statusCode, answer.headers["location"]]).toEqual([status, undefined]);
});

test("what one uploads and does not send is limited, also when it is announced at once", async () => {
  const size = 20 * 1024 * 1024;
  const answers = await Promise.all(
    Array.from({ length: 18 }, () => desk.announce("dina", "film.mp4", size)),
  );
  const statuses = answers.map(({ statusCode }) => statusCode).sort();
  expect(statuses).toEqual([...Array(15).fill(201), ...Array(3).fill(403)]);
  expect(answers.find(({ statusCode }) => statusCode === 403)!.body).toContain("QUOTA");
  // What is given up makes room.
  const given = answers.find(({ statusCode }) => statusCode === 201)!;
  expect((await desk.ask("dina", "DELETE", String(given.headers["location"]))).statusCode).toBe(204);
  expect((await desk.announce("dina", "film.mp4", size)).statusCode).toBe(201);
});

test("a file that is another thing than it says is refused, and its owner learns why", async () => {
  expect(
    await desk.upload("ada", "photo.jpg", Buffer.from("MZ\u0090\u0000programme".padEnd(300, "\0"), "latin1")),
  ).toEqual({
    state: "REFUSED",
    refusal: "RUNS",
  });
});

test("of an upload whose bytes come twice at once, one file is made, whole", async () => {
  const url = await begin();
  await Promise.all([
    desk.send("ada", url, 0, text),
    desk.send("ada", url, 0, text),
    desk.send("ada", url, 0, text),
  ]);
  expect(await desk.outcome("ada", idOf(url))).toMatchObject({ state: "READY", file: { size: text.length } });
});

test("what waits is listed to its owner alone, and goes when they discard it", async () => {
  const { file } = await desk.upload("paul", "liste.txt", text);
  const listed = async (name: "paul" | "bob") => {
    const { data } = await desk.api.ask(
      desk.server.people[name],
      "{ viewer { pendingFiles { id name url } } }",
    );
    return (data!["viewer"] as { pendingFiles: unknown[] }).pendingFiles;
  };
  expect(await listed("paul")).toEqual([
    { id: file.id, name: "liste.txt", url: `/files/own/${file.id}/liste.txt` },
  ]);
  expect(await listed("bob")).toEqual([]);
  const discard = async (name: "paul" | "bob", id = file.id) => {
    const document = "mutation Discard($id: ID!) { discardFile(input: { id: $id }) }";
    const { data, errors } = await desk.api.ask(desk.server.people[name], document, { variables: { id } });
    return data?.["discardFile"] ?? errors![0]!.extensions["code"];
  };
  expect(await discard("bob")).toBe("NOT_FOUND");
  expect(await discard("paul", "no id")).toBe("NOT_FOUND");
  expect(await discard("paul")).toBe(file.id);
  expect(await discard("paul")).toBe("NOT_FOUND");
  expect(await listed("paul")).toEqual([]);
  expect((await desk.ask("paul", "GET", file.url)).statusCode).toBe(404);
});
