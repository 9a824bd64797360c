import type { DataSource, EntityManager } from "typeorm";

import { dayOf } from "../../platform/context/context.ts";
import { publish } from "../../platform/events/publish.ts";
import { mayStillReceive } from "../contacts/recipients.service.ts";
import { holdersOf } from "../contacts/shared-senders.service.ts";
import { mayDeliver } from "../moderation/may-write.service.ts";
import { notify } from "../notifications/notify.service.ts";
import { lockConversations, refreshConversations } from "./refresh-conversations.ts";
import { writeSearch } from "./search.service.ts";

/** Recipients of one transaction: whoever is killed between two goes on where it stopped. */
export const deliveryBatch = 500;

interface Waiting {
  id: string;
  establishmentId: string;
  authorId: string;
  senderId: string | null;
  mailboxId: string;
  conversationId: string;
  inReplyTo: string | null;
  urgent: boolean;
}

interface Recipient {
  position: number;
  ownerId: string;
  kind: "USER" | "SENDER";
  conversationId: string;
}

/** Delivers a message that is due, batch after batch, each in a transaction of its own. */
export async function deliverMessage(database: DataSource, messageId: string, now: Date): Promise<void> {
  while (await database.transaction((manager) => deliverSome(manager, messageId, now)));
}

/** Delivers to the next recipients; whether there may be more. */
async function deliverSome(manager: EntityManager, messageId: string, now: Date): Promise<boolean> {
  const message = await lock(manager, messageId, now);
  if (!message) return false;
  const verdict = await mayDeliver(manager, { ...message, now });
  // An incident holds it: it is looked at again each minute.
  if (verdict === "HOLD") return false;
  const recipients = (await manager.query(
    `select position, owner_id as "ownerId", kind, conversation_id as "conversationId" from message_recipient
    where message_id = $1 and delivered_at is null and refused_at is null order by position limit $2`,
    [messageId, deliveryBatch],
  )) as Recipient[];
  const allowed = new Set(verdict === "GO" ? await whoMayReceive(manager, message, recipients, now) : []);
  const reached = recipients.filter(({ ownerId }) => allowed.has(ownerId));
  const writer = { ownerId: message.mailboxId, conversationId: message.conversationId };
  await lockConversations(manager, [...reached, writer]);
  if (reached.length > 0) await hand(manager, message, reached, now);
  await manager.query(
    `update message_recipient set refused_at = $3 where message_id = $1 and position = any($2::integer[])`,
    [
      messageId,
      recipients.filter(({ ownerId }) => !allowed.has(ownerId)).map(({ position }) => position),
      now,
    ],
  );
  const done = recipients.length < deliveryBatch;
  await manager.query(
    `update message set state = case when $3 then 'DELIVERED' else 'DELIVERING' end,
      delivered_count = delivered_count + $2, delivered_at = case when $3 then $4::timestamptz end where id = $1`,
    [messageId, reached.length, done, now],
  );
  // Who wrote sees how far it is, and that it is no longer waiting.
  await refreshConversations(manager, [writer]);
  await publish(manager, { kind: "MESSAGES", ids: [messageId], of: message.mailboxId });
  return !done;
}

async function lock(manager: EntityManager, messageId: string, now: Date): Promise<Waiting | undefined> {
  const [message] = (await manager.query(
    `select id, establishment_id as "establishmentId", author_id as "authorId", sender_id as "senderId",
      mailbox_id as "mailboxId", conversation_id as "conversationId", in_reply_to as "inReplyTo",
      urgent_cause is not null as urgent
    from message where id = $1 and state in ('SCHEDULED', 'DELIVERING') and deliver_at <= $2 for update`,
    [messageId, now],
  )) as Waiting[];
  return message;
}

/** What was accepted some time ago is judged again: who left, was suspended or hides receives nothing. */
async function whoMayReceive(
  manager: EntityManager,
  { authorId, senderId, establishmentId }: Waiting,
  recipients: readonly Recipient[],
  now: Date,
): Promise<string[]> {
  const userIds = recipients.filter(({ kind }) => kind === "USER").map(({ ownerId }) => ownerId);
  const users = await mayStillReceive(manager, { authorId, senderId, establishmentId, userIds, now });
  return [...users, ...recipients.filter(({ kind }) => kind === "SENDER").map(({ ownerId }) => ownerId)];
}

/** Puts the message in the mailboxes, tells their owners, and makes it found there. */
async function hand(
  manager: EntityManager,
  message: Waiting,
  reached: readonly Recipient[],
  now: Date,
): Promise<void> {
  const batch = await nextBatch(manager, message.id);
  const positions = reached.map(({ position }) => position);
  const owners = reached.map(({ ownerId }) => ownerId);
  await manager.query(
    `insert into mailbox_entry (owner_id, conversation_id, message_id, outgoing, at)
    select r.owner_id, r.conversation_id, r.message_id, false, $3 from message_recipient r
    where r.message_id = $1 and r.position = any($2::integer[]) order by r.owner_id on conflict do nothing`,
    [message.id, positions, now],
  );
  if (message.inReplyTo !== null) await bringAnswered(manager, message, owners);
  await manager.query(
    `update message_recipient set delivered_at = $3, batch = $4
    where message_id = $1 and position = any($2::integer[])`,
    [message.id, positions, now, batch],
  );
  await refreshConversations(manager, reached, { arriving: true });
  await writeSearch(manager, { messageId: message.id, part: batch, owners });
  const { id: subjectId, establishmentId, urgent } = message;
  const telling = { establishmentId, subjectId, now, urgent };
  const ofKind = (kind: Recipient["kind"]) =>
    reached.filter((one) => one.kind === kind).map(({ ownerId }) => ownerId);
  await notify(manager, { kind: "MESSAGE", userIds: ofKind("USER"), ...telling });
  const holders = await holdersOf(manager, ofKind("SENDER"), dayOf(now));
  await notify(manager, { kind: "OFFICE_MESSAGE", userIds: holders.map(({ userId }) => userId), ...telling });
  await publish(manager, { kind: "MESSAGES", ids: [message.id], part: batch });
}

/** Asked once the message is ours: before, another worker might be about to take the number. */
async function nextBatch(manager: EntityManager, messageId: string): Promise<number> {
  const [row] = (await manager.query(
    "select coalesce(max(batch), 0)::integer + 1 as next from message_recipient where message_id = $1",
    [messageId],
  )) as { next: number }[];
  return row!.next;
}

/**
 * Who wrote to each privately finds above an answer what it answers: their own message, in the conversation that this
 * recipient has of it.
 */
async function bringAnswered(
  manager: EntityManager,
  { id, inReplyTo }: Waiting,
  owners: readonly string[],
): Promise<void> {
  await manager.query(
    `insert into mailbox_entry (owner_id, conversation_id, message_id, outgoing, at, read_at)
    select distinct on (e.owner_id) e.owner_id, r.conversation_id, e.message_id, e.outgoing, e.at, e.read_at
    from message_recipient r join mailbox_entry e on e.owner_id = r.owner_id and e.message_id = $2
    where r.message_id = $1 and r.owner_id = any($3::uuid[]) and e.outgoing
      and e.conversation_id <> r.conversation_id
    order by e.owner_id on conflict do nothing`,
    [id, inReplyTo, owners],
  );
}
