import { bodyOf } from "@preau/rich-text";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import type { FileCard } from "../files/file-card.type.ts";
import { type FilesDesk, openFilesDesk } from "../files/files-desk.factory.ts";
import { deliverMessage } from "./deliver.service.ts";
import { schoolMorning } from "./message-desk.factory.ts";

let desk: FilesDesk;
beforeAll(async () => void (desk = await openFilesDesk()));
afterAll(() => desk.close());

const fields = "id attachments { id name url }";

async function told(
  name: Name,
  document: string,
  variables: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { data, errors } = await desk.api.ask(desk.server.people[name], document, {
    variables,
    now: schoolMorning,
  });
  if (errors) return { ...errors[0]!.extensions };
  return JSON.parse(JSON.stringify((data as { told: unknown }).told)) as Record<string, unknown>;
}

async function send(
  name: Name,
  to: Name[],
  input: object = {},
): Promise<{ id: string; attachments: FileCard[]; code?: string }> {
  const message = (await told(
    name,
    `mutation Send($input: SendMessageInput!) { told: sendMessage(input: $input) { ${fields} } }`,
    {
      input: {
        id: uuidv7(),
        establishmentId: desk.server.places.college,
        to: to.map((one) => ({ kind: "USER", id: desk.server.people[one] })),
        subject: "Subject",
        body: bodyOf("Some text."),
        ...input,
      },
    },
  )) as unknown as { id: string; attachments: FileCard[]; code?: string };
  if (message.id) await deliverMessage(desk.server.database, message.id, schoolMorning);
  return message;
}

const status = async (name: Name, url: string): Promise<number> =>
  (await desk.ask(name, "GET", url)).statusCode;

test("who receives a message downloads what is attached, and nobody else, until it is recalled", async () => {
  const { file } = await desk.upload("headTeacher", "plan.txt", Buffer.from("Rendez-vous devant la grille."));
  const sent = await send("headTeacher", ["adasMother", "bobsMother"], { fileIds: [file.id] });
  const [card] = sent.attachments;
  expect(card).toMatchObject({ id: file.id, name: "plan.txt" });
  expect(
    await Promise.all(
      (["adasMother", "bobsMother", "cleosMother", "counsellor"] as const).map((name) =>
        status(name, card!.url),
      ),
    ),
  ).toEqual([200, 200, 404, 404]);

  // Who received it passes it on, without having uploaded it.
  const passedOn = await send("adasMother", ["headTeacher"], { fileIds: [file.id], forwardOf: sent.id });
  expect(passedOn.attachments).toHaveLength(1);
  expect(await send("counsellor", ["head"], { fileIds: [file.id] })).toMatchObject({ code: "NOT_FOUND" });

  await told(
    "headTeacher",
    "mutation Recall($input: MessageInput!) { told: recallMessage(input: $input) { id } }",
    {
      input: { messageId: sent.id },
    },
  );
  expect(await status("bobsMother", card!.url)).toBe(404);
  expect(await status("headTeacher", card!.url)).toBe(200);
});

test("a draft keeps its files, which only who writes it opens, and the message takes them with it", async () => {
  const { file } = await desk.upload("counsellor", "notes.txt", Buffer.from("Ordre du jour."));
  const id = uuidv7();
  const draft = (await told(
    "counsellor",
    `mutation Save($input: SaveDraftInput!) { told: saveDraft(input: $input) { ${fields} } }`,
    { input: { id, version: 0, subject: "", body: bodyOf(""), recipients: [], fileIds: [file.id] } },
  )) as unknown as { attachments: FileCard[] };
  const [card] = draft.attachments;
  expect(await status("counsellor", card!.url)).toBe(200);
  expect(await status("head", card!.url)).toBe(404);
  const sent = await send("counsellor", ["head"], { draftId: id, fileIds: [file.id] });
  expect(await status("head", sent.attachments[0]!.url)).toBe(200);
  expect(await status("counsellor", card!.url)).toBe(404);
});
