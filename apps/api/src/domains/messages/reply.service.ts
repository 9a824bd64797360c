import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { mayStillReceive } from "../contacts/recipients.service.ts";
import { deskParameters } from "../contacts/contacts.visible.ts";
import { deskOf } from "../contacts/shared-senders.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { findConversation } from "./conversations.service.ts";
import type { Addressed } from "./letter.ts";
import { mostRecipients } from "./letter.service.ts";
import { contentOf } from "./message-content.ts";
import { type CircleRow, type MessageRow, readCircle, readWritable } from "./message.queries.ts";
import type { ReplyToMessageInput } from "./messages.input.ts";
import { isFamilyIn } from "./messages.policy.ts";
import { findMessage } from "./messages.service.ts";
import { post, wasPosted } from "./post.service.ts";
import { idOfLetter } from "./send.service.ts";

/** Answers a message in the conversation in which it is read: to who wrote it, or to all whom it shows. Answers the id. */
export async function replyToMessage(
  context: ViewerContext,
  viewer: Viewer,
  input: ReplyToMessageInput,
): Promise<string> {
  const id = idOfLetter(input.id);
  if (await wasPosted(context, viewer, id)) return id;
  const conversation = await findConversation(context, viewer, {
    id: input.conversationId,
    mailboxId: input.mailboxId,
  });
  const message = await findMessage(context, viewer, input.messageId, conversation.id);
  if (message.readIn !== conversation.mailboxId || message.state === "CANCELLED") throw notFound();
  const recipients = await answered(context, viewer, message, input.all);
  const senderId = message.readIn === viewer.id ? null : message.readIn;
  const { establishmentId } = message;
  const content = contentOf(input.subject ?? conversation.subject, input.body);
  await post(context, viewer, {
    id,
    establishmentId,
    senderId,
    conversationId: conversation.id,
    recipients: recipients.map((one) => ({ ...one, childIds: conversation.childIds })),
    content,
    choices: recipients.slice(0, 100).map(({ kind, ownerId }) => ({ kind, id: ownerId })),
    fileIds: input.fileIds ?? [],
    childIds: conversation.childIds,
    privateCopies: new Set(recipients.map((one) => one.conversationId)).size > 1,
    fromFamily: senderId === null && isFamilyIn(viewer, { establishmentId }),
    inReplyTo: message.id,
    forwardOf: null,
    urgentCause: null,
    scheduledAt: input.scheduledAt ?? null,
    draftId: input.draftId ? requireId(input.draftId) : null,
  });
  return id;
}

type Answered = Omit<Addressed, "childIds">;

/** To whom an answer goes. Who answers themselves writes to the same people again, each in their own conversation. */
export async function answered(
  context: ViewerContext,
  viewer: Viewer,
  message: MessageRow,
  all: boolean,
): Promise<Answered[]> {
  const circle = await context.rowsAlone(readCircle, {
    mailbox: message.readIn,
    conversation: message.conversationId,
    id: message.id,
    all,
    viewer_hidden: viewer.hidden.all,
    limit: mostRecipients,
  });
  const userIds = circle.filter(({ kind }) => kind === "USER").map(({ ownerId }) => ownerId);
  const reachable = new Set(
    await mayStillReceive(context.database, {
      authorId: viewer.id,
      senderId: message.readIn === viewer.id ? null : message.readIn,
      establishmentId: message.establishmentId,
      userIds,
      now: context.now,
    }),
  );
  const met = await otherFamiliesMet(context, viewer, message, circle);
  const found = circle.filter(
    ({ kind, ownerId }) => kind === "SENDER" || (reachable.has(ownerId) && met(ownerId)),
  );
  if (found.length === 0)
    throw new UserError("INVALID", "Nobody of this conversation can be written to any more.", "messageId");
  return found;
}

/**
 * That the school put several families in one conversation gives none of them the right to write to the others: that
 * is for the rules of the school, as for whatever begins a conversation.
 */
async function otherFamiliesMet(
  context: ViewerContext,
  viewer: Viewer,
  { readIn, establishmentId }: MessageRow,
  circle: readonly CircleRow[],
): Promise<(ownerId: string) => boolean> {
  const isFamily = readIn === viewer.id && isFamilyIn(viewer, { establishmentId });
  const ids = circle.filter((one) => isFamily && one.family && !one.wrote).map(({ ownerId }) => ownerId);
  if (ids.length === 0) return () => true;
  const desk = await deskOf(context.database, viewer, { establishmentId });
  const met = await context.rowsAlone(readWritable, { ...deskParameters(viewer, desk), ids });
  const allowed = new Set(met.map(({ id }) => id));
  return (ownerId) => !ids.includes(ownerId) || allowed.has(ownerId);
}
