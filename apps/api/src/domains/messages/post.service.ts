import type { EntityManager } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { enqueue } from "../../platform/jobs/task.ts";
import { journal } from "../audit/audit.service.ts";
import { attachFiles } from "../files/file-uses.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { requireMayWrite } from "../moderation/may-write.service.ts";
import { deliveryTime, wishedTime } from "./delivery-time.ts";
import type { Letter } from "./letter.ts";
import { removeDraft } from "./remove-draft.ts";
import { refreshConversations } from "./refresh-conversations.ts";
import { writeSearch } from "./search.service.ts";

/** Messages of one person of a family. */
const mostOfAnHour = 60;

/** Under which key the delivery of a message is ordered: another order replaces it. */
export const deliveryKey = (messageId: string): string => `message ${messageId}`;

/** Whether the viewer posted a message of this id before. @throws CONFLICT when somebody else did */
export async function wasPosted(context: ViewerContext, viewer: Viewer, id: string): Promise<boolean> {
  const [there] = (await context.database.query(`select author_id as "authorId" from message where id = $1`, [
    id,
  ])) as { authorId: string }[];
  if (there && there.authorId !== viewer.id)
    throw new UserError("CONFLICT", "This id was taken: make another one.", "id");
  return there !== undefined;
}

/** Accepts a letter and orders its delivery, in one transaction: whatever is posted twice is posted once. */
export async function post(context: ViewerContext, viewer: Viewer, letter: Letter): Promise<void> {
  const posted = await context.database.transaction(async (manager) => {
    await requireMayWrite(manager, viewer, {
      ...letter,
      now: context.now,
      principal: context.principal,
      toOfficesOnly: letter.recipients.every(({ kind }) => kind === "SENDER"),
    });
    const deliverAt = await deliveryTime(
      manager,
      { ...letter, urgent: letter.urgentCause !== null },
      context.now,
    );
    await requireMeasure(manager, viewer, letter, context.now);
    if (!(await write(manager, context, viewer, { letter, deliverAt }))) return false;
    await address(manager, viewer, letter);
    await attach(context, manager, letter);
    const mailboxId = letter.senderId ?? viewer.id;
    const at = deliverAt > context.now ? deliverAt : context.now;
    await manager.query(
      `insert into mailbox_entry (owner_id, conversation_id, message_id, outgoing, at, read_at)
      values ($1, $2, $3, true, $4, $5)`,
      [mailboxId, letter.conversationId, letter.id, at, context.now],
    );
    await refreshConversations(manager, [{ ownerId: mailboxId, conversationId: letter.conversationId }]);
    await writeSearch(manager, { messageId: letter.id, part: 0, owners: [mailboxId] });
    if (letter.draftId !== null) await removeDraft(manager, viewer, letter.draftId, context.now);
    await sign(manager, context, viewer, letter);
    await enqueue(
      manager,
      { name: "deliver-message" },
      { messageId: letter.id },
      { key: deliveryKey(letter.id), ...(deliverAt > context.now && { at: deliverAt }) },
    );
    await publish(manager, { kind: "MESSAGES", ids: [letter.id], of: mailboxId });
    return true;
  });
  // Somebody else wrote under this id between our look and our write.
  if (!posted) await wasPosted(context, viewer, letter.id);
}

async function attach(
  context: ViewerContext,
  manager: EntityManager,
  { id, fileIds, establishmentId }: Letter,
): Promise<void> {
  if (fileIds.length === 0) return;
  const files = { subjectKind: "MESSAGE", subjectId: id, fileIds, establishmentId, now: context.now };
  await attachFiles(context, manager, files);
}

/** Nobody of a family writes so much in an hour: a programme does, or somebody who wants to harm. */
async function requireMeasure(
  manager: EntityManager,
  viewer: Viewer,
  { fromFamily }: Letter,
  now: Date,
): Promise<void> {
  if (!fromFamily) return;
  const [row] = (await manager.query(
    `select count(*)::integer as count from message where author_id = $1 and created_at > $2::timestamptz - interval '1 hour'`,
    [viewer.id, now],
  )) as { count: number }[];
  if (row!.count >= mostOfAnHour)
    throw new UserError("TOO_MANY", "So many messages in an hour: wait a little.");
}

interface Posting {
  letter: Letter;
  deliverAt: Date;
}

async function write(
  manager: EntityManager,
  { now }: ViewerContext,
  viewer: Viewer,
  { letter, deliverAt }: Posting,
): Promise<boolean> {
  const { content } = letter;
  const written = (await manager.query(
    `insert into message (id, establishment_id, author_id, sender_id, conversation_id, subject, body, body_schema,
      excerpt, has_attachments, private_copies, from_family, child_ids, in_reply_to, forward_of, urgent_cause,
      created_at, deliver_at, scheduled, state, recipient_count, choices)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
    on conflict (id) do nothing returning 1`,
    [
      letter.id,
      letter.establishmentId,
      viewer.id,
      letter.senderId,
      letter.conversationId,
      content.subject,
      JSON.stringify(content.body),
      content.bodySchema,
      content.excerpt,
      letter.fileIds.length > 0,
      letter.privateCopies,
      letter.fromFamily,
      letter.childIds,
      letter.inReplyTo,
      letter.forwardOf,
      letter.urgentCause,
      now,
      deliverAt,
      wishedTime(letter.scheduledAt, now) > now,
      deliverAt > now ? "SCHEDULED" : "DELIVERING",
      letter.recipients.length,
      JSON.stringify(letter.choices),
    ],
  )) as unknown[];
  return written.length > 0;
}

/** Writes to whom, all at once. Who does not work for the school is of a family. */
async function address(manager: EntityManager, viewer: Viewer, letter: Letter): Promise<void> {
  const { recipients } = letter;
  await manager.query(
    `insert into message_recipient (message_id, position, owner_id, kind, conversation_id, family, child_ids)
    select $1, w.position - 1, w.owner, w.kind, w.conversation, w.kind = 'USER' and w.owner not in (
        select m.user_id from membership m where m.establishment_id = $6 and m.role not in ('STUDENT', 'GUARDIAN')
          and m.starts_on <= $7::date and (m.ends_on is null or m.ends_on >= $7::date)), w.children::uuid[]
    from unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[]) with ordinality
      as w (owner, kind, conversation, children, position)`,
    [
      letter.id,
      recipients.map(({ ownerId }) => ownerId),
      recipients.map(({ kind }) => kind),
      recipients.map(({ conversationId }) => conversationId),
      recipients.map(({ childIds }) => `{${childIds.join(",")}}`),
      letter.establishmentId,
      viewer.today,
    ],
  );
}

/** What passes quiet hours is signed by who sent it. */
async function sign(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  { id, establishmentId, urgentCause }: Letter,
): Promise<void> {
  if (urgentCause === null) return;
  await journal(manager, context.now, {
    action: "message.urgent",
    establishmentId,
    actorId: viewer.id,
    subjectId: id,
    reason: urgentCause,
    requestId: context.requestId,
  });
}
