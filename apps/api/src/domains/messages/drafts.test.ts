import { bodyOf } from "@preau/rich-text";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type MessageDesk, openMessageDesk } from "./message-desk.factory.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

const save = (name: Name, input: object) =>
  desk.told(
    name,
    "mutation Save($input: SaveDraftInput!) { told: saveDraft(input: $input) { id subject excerpt version copyOf recipients { kind id name } } }",
    { input: { version: 0, subject: "", body: bodyOf(""), recipients: [], ...input } },
  );
const drafts = async (name: Name) => {
  const page = await desk.told(
    name,
    "{ viewer { told: drafts { totalCount nodes { id subject excerpt } } } }",
  );
  return (page as unknown as { nodes: { id: string; subject: string; excerpt: string }[] }).nodes;
};

test("a draft saves itself as it is written, empty as well, and only who writes it finds it", async () => {
  const id = uuidv7();
  expect(await save("headTeacher", { id })).toMatchObject({ id, version: 1, excerpt: "" });
  const to = [{ kind: "USER", id: desk.people.head, name: "Head Nom head" }];
  expect(await save("headTeacher", { id, version: 1, subject: "Conseil", recipients: to })).toMatchObject({
    version: 2,
    subject: "Conseil",
    recipients: to,
  });
  const read = (name: Name, wished: string) =>
    desk.told(name, "query One($id: ID!) { viewer { told: draft(id: $id) { id } } }", { id: wished });
  expect(await read("headTeacher", id)).toEqual({ id });
  expect(await read("head", id)).toEqual(await read("head", uuidv7()));
  expect(await drafts("head")).toEqual([]);
});

test("what two devices write at once is kept twice, and nothing is lost", async () => {
  const id = uuidv7();
  await save("counsellor", { id, body: bodyOf("Début") });
  await save("counsellor", { id, version: 1, body: bodyOf("Sur le téléphone") });
  const copy = await save("counsellor", { id, version: 1, body: bodyOf("Sur l’ordinateur") });
  expect(copy).toMatchObject({ copyOf: id, version: 1, excerpt: "Sur l’ordinateur" });
  expect(copy.id).not.toBe(id);
  expect((await drafts("counsellor")).map((one) => one.excerpt).sort()).toEqual([
    "Sur le téléphone",
    "Sur l’ordinateur",
  ]);
});

test("a draft under the id of another's is its own writer's alone", async () => {
  const id = uuidv7();
  await save("headTeacher", { id, subject: "À moi" });
  const other = await save("secretary", { id, subject: "À elle" });
  expect(other.id).not.toBe(id);
  expect((await drafts("headTeacher")).map((one) => one.subject)).toContain("À moi");
});

test("it is gone once it is sent, and stays when it could not be", async () => {
  const id = uuidv7();
  await save("nurse", { id, subject: "Infirmerie" });
  expect(await desk.send("nurse", ["stranger"], { draftId: id })).toEqual({ code: "NOT_FOUND" });
  expect(await drafts("nurse")).toHaveLength(1);
  expect(await desk.send("nurse", ["head"], { draftId: id })).toMatchObject({ state: "DELIVERING" });
  expect(await drafts("nurse")).toEqual([]);
});

test("rich text that could do harm is refused in a draft too", async () => {
  const body = {
    type: "doc",
    content: [
      { type: "script", content: [] },
      { type: "paragraph", content: [{ type: "text", text: "x" }] },
    ],
  };
  expect(await save("nurse", { id: uuidv7(), body })).toMatchObject({ code: "INVALID" });
  expect(await desk.send("nurse", ["head"], { body })).toMatchObject({ code: "INVALID" });
});

test("an answer that one left for later is found in its conversation, by who writes it alone", async () => {
  const { id: inReplyTo } = await desk.send("headTeacher", ["counsellor", "secretary"], {
    privateCopies: false,
  });
  await desk.deliver();
  const begun = async (name: Name) => {
    const { viewer } = (await desk.as(
      name,
      "{ viewer { conversations { nodes { answerDraft { id inReplyTo replyToAll excerpt } } } } }",
    )) as { viewer: { conversations: { nodes: { answerDraft: unknown }[] } } };
    return viewer.conversations.nodes.map(({ answerDraft }) => answerDraft);
  };
  expect(await begun("counsellor")).toEqual([null]);
  await save("counsellor", { id: uuidv7(), inReplyTo, body: bodyOf("Un premier essai") });
  const id = uuidv7();
  await save("counsellor", { id, inReplyTo, replyToAll: true, body: bodyOf("À voir lundi") });
  expect(await begun("counsellor")).toEqual([{ id, inReplyTo, replyToAll: true, excerpt: "À voir lundi" }]);
  expect(await begun("secretary")).toEqual([null]);
});
