import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { emptyBinsJob } from "./empty-bins.job.ts";
import { type Line, type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => {
  desk = await openMessageDesk();
  for (const subject of ["Un", "Deux", "Trois", "Quatre"])
    await desk.send("headTeacher", ["head", "counsellor"], { subject });
  await desk.deliver();
});
afterAll(() => desk.close());

const subjects = async (name: Name, args: object = {}) =>
  (await desk.lines(name, args)).map((one) => one.subject).sort();
const named = async (name: Name, subject: string): Promise<Line> =>
  (await desk.lines(name, { box: "ALL" })).find((one) => one.subject === subject)!;
const move = (name: Name, ids: string[], where: object) =>
  desk.told(
    name,
    "mutation Move($input: MoveConversationsInput!) { told: moveConversations(input: $input) { id box folderId } }",
    {
      input: { conversationIds: ids, ...where },
    },
  );
const mark = (name: Name, ids: string[], how: object) =>
  desk.told(
    name,
    "mutation Mark($input: MarkConversationsInput!) { told: markConversations(input: $input) { id unread starred } }",
    {
      input: { conversationIds: ids, ...how },
    },
  );
const folder = (name: Name, input: object) =>
  desk.told(
    name,
    "mutation Make($input: CreateFolderInput!) { told: createFolder(input: $input) { folders { id name unreadCount } } }",
    { input },
  );

test("what is archived, thrown away or put in a folder leaves the inbox of who did it, and nobody else's", async () => {
  const [one, two, three] = await Promise.all(
    ["Un", "Deux", "Trois"].map((subject) => named("head", subject)),
  );
  await move("head", [one!.id], { box: "ARCHIVE" });
  await move("head", [two!.id], { box: "BIN" });
  const { folders } = (await folder("head", { name: "Conseils" })) as unknown as {
    folders: { id: string }[];
  };
  await move("head", [three!.id], { folderId: folders[0]!.id });
  expect(await subjects("head")).toEqual(["Quatre"]);
  expect(await subjects("head", { box: "ARCHIVE" })).toEqual(["Un"]);
  expect(await subjects("head", { box: "BIN" })).toEqual(["Deux"]);
  expect(await subjects("head", { folderId: folders[0]!.id })).toEqual(["Trois"]);
  expect(await subjects("head", { box: "ALL" })).toEqual(["Quatre", "Trois", "Un"]);
  expect(await subjects("counsellor")).toHaveLength(4);
  expect(await folder("head", { name: "Conseils" })).toEqual({ code: "CONFLICT", field: "name" });
  await desk.told(
    "head",
    "mutation Remove($input: FolderInput!) { told: removeFolder(input: $input) { id } }",
    {
      input: { folderId: folders[0]!.id },
    },
  );
  expect(await subjects("head")).toEqual(["Quatre", "Trois"]);
});

test("what is new brings a conversation back from the archive and the bin", async () => {
  const archived = await named("head", "Un");
  await desk.reply("counsellor", await named("counsellor", "Un"), { all: true });
  await desk.deliver();
  expect(await named("head", "Un")).toMatchObject({
    id: archived.id,
    box: "INBOX",
    unread: true,
    messageCount: 2,
  });
});

const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);

test("the bin is emptied of what has lain there for 30 days, and who sent it keeps it", async () => {
  const { database } = await desk.api.context(null);
  const tools = { database } as Parameters<typeof emptyBinsJob.run>[0];
  await desk.client.query("update mailbox_conversation set binned_at = now() where box = 'BIN'");
  await emptyBinsJob.run(tools, days(29));
  expect(await subjects("head", { box: "BIN" })).toEqual(["Deux"]);
  await emptyBinsJob.run(tools, days(31));
  expect(await subjects("head", { box: "BIN" })).toEqual([]);
  expect(await subjects("headTeacher", { box: "SENT" })).toContain("Deux");
  expect(await subjects("counsellor")).toContain("Deux");
});

test("one marks as favourite, read and unread for oneself", async () => {
  const line = await named("counsellor", "Trois");
  expect(await mark("counsellor", [line.id], { read: true, starred: true })).toEqual([
    { id: line.id, unread: false, starred: true },
  ]);
  expect(await subjects("counsellor", { starred: true, box: "ALL" })).toEqual(["Trois"]);
  expect(await subjects("counsellor", { unread: true })).not.toContain("Trois");
  await mark("counsellor", [line.id], { read: false });
  expect(await subjects("counsellor", { unread: true })).toContain("Trois");
  expect(await named("head", "Trois")).toMatchObject({ unread: true, starred: false });
});

test("a conversation of others is one that does not exist, and with it nothing changes", async () => {
  const own = await named("counsellor", "Quatre");
  await desk.send("headTeacher", ["secretary"], { subject: "Privé" });
  await desk.deliver();
  const foreign = await named("secretary", "Privé");
  for (const id of [foreign.id, uuidv7(), "no id"]) {
    expect(await move("counsellor", [own.id, id], { box: "BIN" })).toEqual({ code: "NOT_FOUND" });
    expect(await mark("counsellor", [id], { read: true })).toEqual({ code: "NOT_FOUND" });
  }
  expect(await move("counsellor", [own.id], { folderId: uuidv7() })).toEqual({ code: "NOT_FOUND" });
  expect(await named("counsellor", "Quatre")).toMatchObject({ box: "INBOX" });
  expect(await named("secretary", "Privé")).toMatchObject({ unread: true });
});

test("between colleagues one sees when it was read; of families only where the school says so", async () => {
  const sent = await desk.send("headTeacher", ["secretary", "adasMother"], { subject: "Lu ?" });
  await desk.deliver();
  for (const name of ["secretary", "adasMother"] as const)
    await mark(name, [(await named(name, "Lu ?")).id], { read: true });
  const read = async () => {
    const [message] = await desk.messages("headTeacher", sent["conversationId"] as string);
    const { nodes } = message!["recipients"] as {
      nodes: { readAt: string | null; correspondent: { id: string } }[];
    };
    const by = new Map(nodes.map((one) => [one.correspondent.id, one.readAt !== null]));
    return {
      count: message!["readCount"],
      secretary: by.get(desk.people.secretary),
      mother: by.get(desk.people.adasMother),
    };
  };
  expect(await read()).toEqual({ count: 1, secretary: true, mother: false });
  await desk.told(
    "head",
    "mutation Set($input: SetMessagingSettingsInput!) { told: setMessagingSettings(input: $input) { recallMinutes } }",
    {
      input: {
        establishmentId: desk.places.college,
        recallMinutes: 60,
        readStateOfFamilies: true,
        readStateToFamilies: false,
      },
    },
  );
  expect(await read()).toEqual({ count: 2, secretary: true, mother: true });
  // The other recipients are never told.
  const [seen] = await desk.messages("secretary", (await named("secretary", "Lu ?")).id);
  expect(seen).toMatchObject({ readCount: null });
});

test("a list costs as many statements whatever its length", async () => {
  const count = async (first: number) => {
    const before = desk.api.statements();
    await desk.lines("counsellor", { first });
    return desk.api.statements() - before;
  };
  for (let at = 0; at < 30; at += 1)
    await desk.send("headTeacher", ["counsellor"], { subject: `Encore ${at}` });
  await desk.deliver();
  expect(await count(30)).toBe(await count(2));
});
