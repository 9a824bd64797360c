import { excerptOf } from "@preau/rich-text";
import { v7 as uuidv7, validate } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { type Connection, connectionOf, type PageArguments } from "../../platform/graph/connection.ts";
import { requireId } from "../../platform/graph/id.ts";
import { defineBatch } from "../../platform/read/batch.ts";
import { asLine } from "../../platform/text/plain-text.ts";
import { viewerOf, type Viewer, type ViewerContext } from "../directory/viewer.ts";
import { attachFiles } from "../files/file-uses.service.ts";
import type { ConversationType } from "./conversation.type.ts";
import { askedBy, beforeOf, keyOf } from "./conversations.service.ts";
import { countDrafts, type DraftRow, readAnswerDrafts, readDraft, readDrafts } from "./draft.queries.ts";
import type { DraftType } from "./draft.type.ts";
import type { SaveDraftInput } from "./drafts.input.ts";
import { draftBodyFrom } from "./message-body.ts";
import { subjectOf } from "./message-content.ts";
import { removeDraft } from "./remove-draft.ts";
import { idOfLetter } from "./send.service.ts";

/** Drafts of one person, and recipients of one draft. */
const [most, mostRecipients] = [200, 200];

const draftFrom = (row: DraftRow): DraftType => ({ ...row, excerpt: excerptOf(row.body) });

export async function findDrafts(
  context: ViewerContext,
  viewer: Viewer,
  page: PageArguments,
): Promise<Connection<DraftType>> {
  const [rows, [count]] = await Promise.all([
    context.rows(readDrafts, { viewer: viewer.id, ...beforeOf(page) }),
    context.rows(countDrafts, { viewer: viewer.id }),
  ]);
  return connectionOf(
    page,
    { rows, total: count!.count },
    (row) => [row.updatedAt.toISOString(), row.id],
    draftFrom,
  );
}

/** A draft of the viewer. @throws NOT_FOUND */
export async function findDraft(
  context: ViewerContext,
  viewer: Viewer,
  wishedId: string,
): Promise<DraftType> {
  const [row] = await context.rows(readDraft, { viewer: viewer.id, id: requireId(wishedId) });
  if (!row) throw notFound();
  return draftFrom(row);
}

const answerDrafts = defineBatch<ViewerContext, DraftRow>(async (context, keys) => {
  const rows = await context.rows(readAnswerDrafts, { ...askedBy(keys), viewer: viewerOf(context).id });
  return new Map(rows.map(({ key, ...row }) => [key, row]));
});

/** The latest answer that the viewer began in a conversation and did not send. */
export async function answerDraftOf(
  context: ViewerContext,
  conversation: Pick<ConversationType, "mailboxId" | "id">,
): Promise<DraftType | null> {
  const row = await answerDrafts(context, keyOf(conversation));
  return row ? draftFrom(row) : null;
}

/**
 * Saves a draft over the version that was read. When it was saved elsewhere meanwhile, what is saved now becomes a draft
 * of its own, a copy of the other: nothing is lost. Answers the id under which it lies.
 */
export async function saveDraft(
  context: ViewerContext,
  viewer: Viewer,
  input: SaveDraftInput,
): Promise<string> {
  const id = idOfLetter(input.id);
  const values = sound(input);
  return context.database.transaction(async (manager) => {
    const write = async (under: string, version: number, copyOf: string | null): Promise<boolean> => {
      const written = (await manager.query(save, [
        viewer.id,
        under,
        ...values,
        context.now,
        version,
        copyOf,
        most,
      ])) as unknown[];
      return written.length > 0;
    };
    let under = id;
    if (!(await write(id, input.version, null))) {
      under = uuidv7();
      const [there] = (await manager.query("select 1 from message_draft where user_id = $1 and id = $2", [
        viewer.id,
        id,
      ])) as unknown[];
      if (!(await write(under, 0, there ? id : null)))
        throw new UserError("TOO_MANY", `There is room for ${most} drafts.`);
    }
    const { fileIds } = input;
    if (fileIds)
      await attachFiles(context, manager, {
        subjectKind: "DRAFT",
        subjectId: under,
        fileIds,
        now: context.now,
      });
    await publish(manager, { kind: "MESSAGES", ids: [], of: viewer.id });
    return under;
  });
}

const save = `insert into message_draft as kept (user_id, id, subject, body, recipients, establishment_id, sender_id,
    child_id, private_copies, urgent_cause, scheduled_at, in_reply_to, forward_of, to_all, updated_at, version,
    copy_of)
  select $1, $2, $3, $4::jsonb, $5::jsonb, (select id from establishment where id = $6), $7::uuid,
    (select id from "user" where id = $8), $9::boolean, $10, $11::timestamptz, $12::uuid, $13::uuid, $14::boolean,
    $15::timestamptz, $16::integer + 1, $17::uuid
  where (select count(*) from message_draft where user_id = $1 and id <> $2) < $18
    and not exists (select from message_draft where id = $2 and user_id <> $1)
  on conflict (user_id, id) do update set subject = excluded.subject, body = excluded.body,
    recipients = excluded.recipients, establishment_id = excluded.establishment_id, sender_id = excluded.sender_id,
    child_id = excluded.child_id, private_copies = excluded.private_copies, urgent_cause = excluded.urgent_cause,
    scheduled_at = excluded.scheduled_at, in_reply_to = excluded.in_reply_to, forward_of = excluded.forward_of,
    to_all = excluded.to_all, updated_at = excluded.updated_at, version = kept.version + 1
    where kept.version = $16
  returning 1`;

const idOrNone = (value: string | null | undefined): string | null =>
  value && validate(value) ? value : null;

/** Nothing of a draft is judged before it is sent, but that it can be kept. */
function sound(input: SaveDraftInput): unknown[] {
  if (input.version < 0 || input.version >= 2 ** 31 - 1)
    throw new UserError("INVALID", "This was never the version of a draft.", "version");
  if (input.recipients.length > mostRecipients)
    throw new UserError("INVALID", `A draft keeps ${mostRecipients} recipients at most.`, "recipients");
  const recipients = input.recipients.map(({ kind, id: of, name, detail = null }) => ({
    kind,
    id: asLine(of).slice(0, 100),
    name: asLine(name).slice(0, 200),
    detail: detail === null ? null : asLine(detail).slice(0, 200),
  }));
  return [
    subjectOf(input.subject),
    JSON.stringify(draftBodyFrom(input.body)),
    JSON.stringify(recipients),
    idOrNone(input.establishmentId),
    idOrNone(input.senderId),
    idOrNone(input.aboutChildId),
    input.privateCopies ?? null,
    input.urgentCause ?? null,
    input.scheduledAt ?? null,
    idOrNone(input.inReplyTo),
    idOrNone(input.forwardOf),
    input.replyToAll ?? false,
  ];
}

/** Throws a draft away; whether there was one does not matter any more. */
export async function discardDraft(context: ViewerContext, viewer: Viewer, wishedId: string): Promise<void> {
  const id = requireId(wishedId);
  await context.database.transaction(async (manager) => {
    if (!(await removeDraft(manager, viewer, id, context.now))) throw notFound();
    await publish(manager, { kind: "MESSAGES", ids: [], of: viewer.id });
  });
}
