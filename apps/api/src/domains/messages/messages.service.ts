import { notFound } from "../../platform/errors/user-error.ts";
import {
  type Connection,
  connectionOf,
  type PageArguments,
  pageAfter,
} from "../../platform/graph/connection.ts";
import { requireId } from "../../platform/graph/id.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { ConversationType } from "./conversation.type.ts";
import { beforeOf } from "./conversations.service.ts";
import { readerOf } from "./mailboxes.service.ts";
import type { MessageRecipient, MessageType } from "./message.type.ts";
import { type MessageRow, readMessage, readMessages, readRecipients } from "./message.queries.ts";
import { canRecall, canReschedule, type MailReader } from "./messages.policy.ts";
import { mailParameters } from "./messages.visible.ts";

/** What every read of messages wants to know of the viewer. */
const viewerIn = (viewer: Viewer) => ({ viewer_hidden: viewer.hidden.all, today: viewer.today });

/** A row as the graph shows it to whoever reads it in that mailbox. */
export function messageFrom(row: MessageRow, now: Date): MessageType {
  const reader: MailReader = { mailboxes: [row.readIn] };
  const facts = { ...row, owners: [row.readIn] };
  const isOver = row.state === "RECALLED" || row.state === "CANCELLED" || !row.isMine;
  return {
    ...row,
    viewerCanRecall: canRecall(reader, facts, now),
    recallUntil: isOver ? null : new Date(row.deliverAt.getTime() + row.recallMinutes * 60_000),
    viewerCanReschedule: canReschedule(reader, facts),
  };
}

/** The messages of a conversation, as its mailbox holds them. */
export async function messagesOf(
  context: ViewerContext,
  viewer: Viewer,
  conversation: ConversationType,
  page: PageArguments,
): Promise<Connection<MessageType>> {
  const rows = await context.rows(readMessages, {
    ...viewerIn(viewer),
    mailbox: conversation.mailboxId,
    conversation: conversation.id,
    ...beforeOf(page),
  });
  return connectionOf(
    page,
    { rows, total: conversation.messageCount },
    (row) => [row.at.toISOString(), row.id],
    (row) => messageFrom(row, context.now),
  );
}

/** A message that lies in a mailbox of the viewer. @throws NOT_FOUND */
export async function findMessage(
  context: ViewerContext,
  viewer: Viewer,
  wishedId: string,
  conversationId: string | null = null,
): Promise<MessageRow> {
  const { mailboxes } = await readerOf(context, viewer);
  const [row] = await context.rows(readMessage, {
    ...mailParameters(mailboxes),
    ...viewerIn(viewer),
    id: requireId(wishedId),
    conversation: conversationId === null ? null : requireId(conversationId),
  });
  if (!row) throw notFound();
  return row;
}

/** To whom a message was written, as far as the mailbox in which it is read may know. */
export async function recipientsOf(
  context: ViewerContext,
  viewer: Viewer,
  message: MessageType,
  page: PageArguments,
): Promise<Connection<MessageRecipient>> {
  const { limit, key } = pageAfter(page, ["number"]);
  const rows = await context.rows(readRecipients, {
    ...viewerIn(viewer),
    mailbox: message.readIn,
    conversation: message.conversationId,
    id: message.id,
    after: key === null ? -1 : Number(key[0]),
    limit,
  });
  return connectionOf(
    page,
    { rows, total: message.recipientCount },
    (row) => [row.position],
    (row) => row,
  );
}
