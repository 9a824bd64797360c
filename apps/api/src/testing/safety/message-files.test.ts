import { bodyOf } from "@preau/rich-text";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { FileCard } from "../../domains/files/file-card.type.ts";
import { type FilesDesk, openFilesDesk, photograph } from "../../domains/files/files-desk.factory.ts";
import { deliverMessage } from "../../domains/messages/deliver.service.ts";
import type { Name } from "./cast.ts";

/** A Tuesday of school, in the morning: nothing waits for the school to open. */
const now = new Date("2026-11-24T09:00:00Z");
const card = "id name url previewUrl thumbnailUrl";

let desk: FilesDesk;
beforeAll(async () => void (desk = await openFilesDesk()));
afterAll(() => desk.close());

const asked = async (name: Name, document: string, variables: object): Promise<Record<string, unknown>> => {
  const { data, errors } = await desk.api.ask(desk.server.people[name], document, {
    variables: variables as Record<string, unknown>,
    now,
  });
  if (errors) return { ...errors[0]!.extensions };
  return (data!["told"] ?? data!["viewer"]) as Record<string, unknown>;
};

const send = (name: Name, to: Name[], fileIds: string[], input: object = {}) =>
  asked(
    name,
    `mutation Send($input: SendMessageInput!) { told: sendMessage(input: $input) { id attachments { ${card} } } }`,
    {
      input: {
        id: uuidv7(),
        establishmentId: desk.server.places.college,
        to: to.map((one) => ({ kind: "USER", id: desk.server.people[one] })),
        subject: "Photographs",
        body: bodyOf("See below."),
        fileIds,
        ...input,
      },
    },
  ) as Promise<{ id: string; attachments: FileCard[]; code?: string }>;

const sent = async (to: Name[], input: object = {}): Promise<{ id: string; addresses: string[] }> => {
  const { file } = await desk.upload("headTeacher", "classe.jpg", await photograph());
  const { id, attachments } = await send("headTeacher", to, [file.id], input);
  await deliverMessage(desk.server.database, id, now);
  const { url, previewUrl, thumbnailUrl } = attachments[0]!;
  return { id, addresses: [url, previewUrl!, thumbnailUrl!] };
};

/** What each address answers somebody, also for a part of it. */
const statuses = async (name: Name, addresses: readonly string[]): Promise<number[]> => {
  const found = new Set<number>();
  for (const url of addresses)
    for (const headers of [{}, { range: "bytes=0-9" }] as Record<string, string>[])
      for (const method of ["GET", "HEAD"])
        found.add((await desk.ask(name, method, url, { headers })).statusCode);
  return [...found].sort();
};
const given = [200, 206];
const nothing = [404];

test("what is attached to a message is had by who received it and by who wrote it, and by nobody else", async () => {
  const { addresses } = await sent(["adasMother", "counsellor"]);
  expect(await statuses("headTeacher", addresses)).toEqual(given);
  expect(await statuses("adasMother", addresses)).toEqual(given);
  for (const other of ["ada", "bob", "head", "leo", "uma"] as const)
    expect([other, await statuses(other, addresses)]).toEqual([other, nothing]);
});

test("before it is delivered it is had by who wrote it alone; cancelled, it is of the draft again", async () => {
  const { file } = await desk.upload("headTeacher", "sujet.pdf", Buffer.from("%PDF-1.7\n%%EOF"));
  const scheduledAt = new Date(now.getTime() + 86_400_000);
  const message = await send("headTeacher", ["counsellor"], [file.id], { scheduledAt });
  const [{ url }] = message.attachments as [FileCard];
  expect([await statuses("counsellor", [url]), await statuses("headTeacher", [url])]).toEqual([
    nothing,
    given,
  ]);
  const cancel = `mutation Cancel($input: MessageInput!) { told: cancelScheduledMessage(input: $input)
    { id attachments { ${card} } } }`;
  const draft = (await asked("headTeacher", cancel, { input: { messageId: message.id } })) as unknown as {
    attachments: FileCard[];
  };
  expect(await statuses("headTeacher", [url])).toEqual(nothing);
  expect(draft.attachments.map(({ id }) => id)).toEqual([file.id]);
  expect(await statuses("headTeacher", [draft.attachments[0]!.url])).toEqual(given);
  expect(await statuses("counsellor", [draft.attachments[0]!.url])).toEqual(nothing);
});

test("recalled, it is had by nobody but who wrote it, also by those who had read it", async () => {
  const { id, addresses } = await sent(["adasMother", "counsellor"]);
  expect(await statuses("counsellor", addresses)).toEqual(given);
  const recall = "mutation Recall($input: MessageInput!) { told: recallMessage(input: $input) { id } }";
  expect(await asked("headTeacher", recall, { input: { messageId: id } })).toEqual({ id });
  for (const one of ["adasMother", "counsellor"] as const)
    expect([one, await statuses(one, addresses)]).toEqual([one, nothing]);
  expect(await statuses("headTeacher", addresses)).toEqual(given);
});

test("one forwards what one received, and nothing of what others did, by any id", async () => {
  const { addresses } = await sent(["counsellor"]);
  const fileId = addresses[0]!.split("/")[4]!;
  expect((await send("counsellor", ["head"], [fileId])).attachments.map(({ id }) => id)).toEqual([fileId]);
  for (const id of [fileId, uuidv7(), "no id"])
    expect([id, (await send("secretary", ["head"], [id])).code]).toEqual([id, "NOT_FOUND"]);
});

test("who leaves the school has nothing of it any more", async () => {
  const { addresses } = await sent(["cook"]);
  expect(await statuses("cook", addresses)).toEqual(given);
  await desk.server.client.query("update session set revoked_at = now() where user_id = $1", [
    desk.server.people.cook,
  ]);
  expect(await statuses("cook", addresses)).toEqual([401]);
});
