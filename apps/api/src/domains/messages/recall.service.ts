import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { forbidden, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { dropTask, enqueue } from "../../platform/jobs/task.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { copyUses, removeUses } from "../files/file-uses.service.ts";
import { takeBack } from "../notifications/notify.service.ts";
import { chosenRecipients } from "./choices.sql.ts";
import { deliveryTime, wishedTime } from "./delivery-time.ts";
import { readerOf } from "./mailboxes.service.ts";
import type { MessageRow } from "./message.queries.ts";
import { canRecall, canReschedule } from "./messages.policy.ts";
import { findMessage } from "./messages.service.ts";
import { deliveryKey } from "./post.service.ts";
import { refreshConversations } from "./refresh-conversations.ts";

const tooLate = () => new UserError("CONFLICT", "It was delivered meanwhile.", "messageId");

/** Takes a message back from everybody to whom it was delivered. Who wrote keeps it, marked as recalled. */
export async function recallMessage(
  context: ViewerContext,
  viewer: Viewer,
  messageId: string,
): Promise<string> {
  const message = await findMessage(context, viewer, messageId);
  const reader = await readerOf(context, viewer);
  if (!canRecall(reader, { ...message, owners: [message.readIn] }, context.now)) throw forbidden();
  await context.database.transaction(async (manager) => {
    await withdraw(manager, { messageId: message.id, byId: viewer.id, now: context.now });
    await journal(manager, context.now, {
      action: "message.recall",
      establishmentId: message.establishmentId,
      actorId: viewer.id,
      subjectId: message.id,
      requestId: context.requestId,
    });
  });
  return message.id;
}

interface Withdrawal {
  messageId: string;
  /** None when moderation did, whose journal says who. */
  byId: string | null;
  now: Date;
}

/**
 * Takes a message out of everything that its recipients have: mailboxes, search, notifications, what is told live. Who
 * had read it still sees that there was one. The text stays where it was written, as evidence.
 */
export async function withdraw(manager: EntityManager, { messageId, byId, now }: Withdrawal): Promise<void> {
  const [[recalled]] = (await manager.query(
    `update message set state = 'RECALLED', recalled_at = $2, recalled_by_id = $3
    where id = $1 and state in ('SCHEDULED', 'DELIVERING', 'DELIVERED') returning mailbox_id as "mailboxId"`,
    [messageId, now, byId],
  )) as [{ mailboxId: string }[], number];
  if (!recalled) return;
  await dropTask(manager, deliveryKey(messageId));
  const touched = (await manager.query(
    `select owner_id as "ownerId", conversation_id as "conversationId" from mailbox_entry where message_id = $1
    order by owner_id`,
    [messageId],
  )) as { ownerId: string; conversationId: string }[];
  await manager.query(
    "delete from mailbox_entry where message_id = $1 and not outgoing and read_at is null",
    [messageId],
  );
  await manager.query("delete from message_search where message_id = $1 and part > 0", [messageId]);
  await refreshConversations(manager, touched);
  for (const kind of ["MESSAGE", "OFFICE_MESSAGE"])
    await takeBack(manager, { kind, subjectId: messageId, now });
  // Those from whom it disappears hear of it too.
  await publish(manager, { kind: "MESSAGES", ids: [messageId], was: true });
  await publish(manager, { kind: "MESSAGES", ids: [messageId], of: recalled.mailboxId });
}

async function waiting(context: ViewerContext, viewer: Viewer, messageId: string): Promise<MessageRow> {
  const message = await findMessage(context, viewer, messageId);
  if (!canReschedule(await readerOf(context, viewer), { ...message, owners: [message.readIn] }))
    throw forbidden();
  return message;
}

/** Stops a message that waits: what it said is a draft again, and its id is answered. */
export async function cancelScheduledMessage(
  context: ViewerContext,
  viewer: Viewer,
  messageId: string,
): Promise<string> {
  const message = await waiting(context, viewer, messageId);
  const draftId = uuidv7();
  await context.database.transaction(async (manager) => {
    const [, changed] = (await manager.query(
      "update message set state = 'CANCELLED' where id = $1 and state = 'SCHEDULED'",
      [message.id],
    )) as [unknown, number];
    if (changed === 0) throw tooLate();
    await dropTask(manager, deliveryKey(message.id));
    await manager.query(draftOfMessage, [viewer.id, draftId, message.id, context.now]);
    const held = { subjectKind: "MESSAGE", subjectId: message.id };
    await copyUses(manager, held, { subjectKind: "DRAFT", subjectId: draftId });
    await removeUses(manager, held, context.now);
    await manager.query("delete from mailbox_entry where message_id = $1", [message.id]);
    await manager.query("delete from message_search where message_id = $1", [message.id]);
    await refreshConversations(manager, [
      { ownerId: message.mailboxId, conversationId: message.conversationId },
    ]);
    await publish(manager, { kind: "MESSAGES", ids: [message.id], of: message.mailboxId });
  });
  return draftId;
}

/** To whom it was to go, as it was chosen. */
const draftOfMessage = `insert into message_draft (user_id, id, establishment_id, sender_id, subject, body, recipients,
    child_id, private_copies, urgent_cause, in_reply_to, to_all, forward_of, version, updated_at)
  select $1, $2, m.establishment_id, m.sender_id, m.subject, m.body, ${chosenRecipients("m")}, m.child_ids[1],
    m.private_copies, m.urgent_cause, m.in_reply_to, m.in_reply_to is not null and m.recipient_count > 1,
    m.forward_of, 1, $4
  from message m where m.id = $3`;

/** Gives a message that waits another time. */
export async function rescheduleMessage(
  context: ViewerContext,
  viewer: Viewer,
  input: { messageId: string; scheduledAt?: Date | null },
): Promise<string> {
  const message = await waiting(context, viewer, input.messageId);
  const { scheduledAt = null } = input;
  await context.database.transaction(async (manager) => {
    const deliverAt = await deliveryTime(
      manager,
      { establishmentId: message.establishmentId, scheduledAt, urgent: message.urgentCause !== null },
      context.now,
    );
    const [, changed] = (await manager.query(
      `update message set deliver_at = $2, scheduled = $3 where id = $1 and state = 'SCHEDULED'`,
      [message.id, deliverAt, wishedTime(scheduledAt, context.now) > context.now],
    )) as [unknown, number];
    if (changed === 0) throw tooLate();
    await manager.query("update mailbox_entry set at = $2 where message_id = $1", [message.id, deliverAt]);
    await refreshConversations(manager, [
      { ownerId: message.mailboxId, conversationId: message.conversationId },
    ]);
    const order = { key: deliveryKey(message.id), ...(deliverAt > context.now && { at: deliverAt }) };
    await enqueue(manager, { name: "deliver-message" }, { messageId: message.id }, order);
    await publish(manager, { kind: "MESSAGES", ids: [message.id], of: message.mailboxId });
  });
  return message.id;
}
