import { afterAll, beforeAll, expect, test } from "vitest";

import { type MessageDesk, openMessageDesk } from "../../domains/messages/message-desk.factory.ts";
import type { Name } from "../../testing/safety/cast.ts";

let desk: MessageDesk;
beforeAll(async () => void (desk = await openMessageDesk()));
afterAll(() => desk.close());

interface Shown {
  unreadMessages?: { conversationId: string; subject: string; children: { id: string }[] }[];
  unreadCount?: number;
  failure: unknown;
}

const shownTo = async (name: Name, settings: object = {}) => {
  const { shown, statements } = await desk.widget(name, "unread-messages", settings);
  return { ...(shown as Shown), statements };
};

test("it shows what came and was not read, the latest first, and how many there are", async () => {
  for (const subject of ["Un", "Deux", "Trois"]) await desk.send("headTeacher", ["head"], { subject });
  await desk.deliver();
  const shown = await shownTo("head", { count: 2 });
  expect(shown.unreadMessages?.map((one) => one.subject)).toHaveLength(2);
  expect([shown.unreadCount, shown.statements]).toEqual([3, 1]);
  const ids = shown.unreadMessages!.map((one) => one.conversationId);
  await desk.told(
    "head",
    "mutation Read($input: MarkConversationsInput!) { told: markConversations(input: $input) { id } }",
    {
      input: { conversationIds: ids, read: true },
    },
  );
  expect((await shownTo("head")).unreadCount).toBe(1);
});

test("a parent sees what is about all their children at once, or about the one narrowed to", async () => {
  const { motherOfTwoSchools } = desk.people;
  const { rows: children } = await desk.client.query<{ id: string }>(
    "select child_id as id from guardianship where guardian_id = $1 and may_see order by 1",
    [motherOfTwoSchools],
  );
  expect(children.length).toBeGreaterThan(1);
  for (const { id } of children)
    await desk.client.query(putIn, [motherOfTwoSchools, desk.people.head, desk.places.college, [id]]);
  await desk.client.query(putIn, [motherOfTwoSchools, desk.people.head, desk.places.college, []]);
  expect((await shownTo("motherOfTwoSchools")).unreadCount).toBe(children.length + 1);
  await desk.as(
    "motherOfTwoSchools",
    "mutation Narrow($id: ID) { narrowFamily(input: { childId: $id }) { __typename } }",
    {
      id: children[0]!.id,
    },
  );
  const narrowed = await shownTo("motherOfTwoSchools");
  expect(narrowed.unreadMessages?.flatMap((one) => one.children.map(({ id }) => id))).toEqual([
    children[0]!.id,
  ]);
  expect(narrowed.unreadCount).toBe(2);
});

const putIn = `with sent as (insert into message (id, establishment_id, author_id, conversation_id, subject, body,
    body_schema, excerpt, has_attachments, private_copies, from_family, child_ids, created_at, deliver_at, scheduled,
    state, recipient_count) values (gen_random_uuid(), $3, $2, gen_random_uuid(), 'Subject', '{}', 2, '', false, false,
    false, $4, now(), now(), false, 'DELIVERED', 1) returning id, conversation_id, child_ids),
  lies as (insert into mailbox_entry (owner_id, conversation_id, message_id, outgoing, at)
    select $1, conversation_id, id, false, now() from sent)
  insert into mailbox_conversation (owner_id, conversation_id, establishment_id, box, subject, child_ids,
    last_message_id, last_at, last_received_at, unread_count, message_count, urgent, has_attachments)
  select $1, conversation_id, $3, 'INBOX', 'Subject', child_ids, id, now(), now(), 1, 1, false, false from sent`;

test("nobody sees what came for another", async () => {
  expect(await shownTo("cook")).toMatchObject({ unreadMessages: [], unreadCount: 0, failure: null });
});

test.for([{ count: 0 }, { count: 21 }, { child: "x" }])(
  "the settings %j are none of its own",
  async (settings) => {
    expect((await shownTo("head", settings)).failure).toEqual({ code: "INVALID_SETTINGS", retryable: false });
  },
);
