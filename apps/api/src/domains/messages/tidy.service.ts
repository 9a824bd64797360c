import type { EntityManager } from "typeorm";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireId } from "../../platform/graph/id.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { markSubjectRead, takeBack } from "../notifications/notify.service.ts";
import { requireMailbox } from "./mailboxes.service.ts";
import type { MarkConversationsInput, MoveConversationsInput } from "./messages.input.ts";
import { lockConversations, refreshConversations } from "./refresh-conversations.ts";

const mostAtOnce = 100;

/** The conversations that are meant, all of them in the mailbox: one that is not is one that does not exist. */
async function meant(
  manager: EntityManager,
  mailbox: string,
  wished: readonly string[],
): Promise<{ ownerId: string; conversationId: string }[]> {
  if (wished.length > mostAtOnce)
    throw new UserError("INVALID", `There are ${mostAtOnce} at once at most.`, "conversationIds");
  const ids = [...new Set(wished.map((id) => requireId(id).toLowerCase()))];
  const pairs = ids.map((conversationId) => ({ ownerId: mailbox, conversationId }));
  await lockConversations(manager, pairs);
  const [found] = (await manager.query(
    `select count(*)::integer as count from mailbox_conversation
    where owner_id = $1 and conversation_id = any($2::uuid[])`,
    [mailbox, ids],
  )) as { count: number }[];
  if (found!.count !== ids.length) throw notFound();
  return pairs;
}

/** Puts conversations in a folder, the archive, the bin, or back. */
export async function moveConversations(
  context: ViewerContext,
  viewer: Viewer,
  input: MoveConversationsInput,
): Promise<string[]> {
  const mailbox = await requireMailbox(context, viewer, input.mailboxId);
  const folder = input.folderId ? requireId(input.folderId) : null;
  const box = folder === null ? (input.box ?? null) : "INBOX";
  if (box !== "INBOX" && box !== "ARCHIVE" && box !== "BIN")
    throw new UserError("INVALID", "One moves to INBOX, ARCHIVE, BIN, or a folder.", "box");
  return context.database.transaction(async (manager) => {
    const pairs = await meant(manager, mailbox, input.conversationIds);
    if (folder !== null) await requireFolder(manager, mailbox, folder);
    await manager.query(
      `update mailbox_conversation set box = $3, folder_id = $4,
        binned_at = case when $3 = 'BIN' then coalesce(binned_at, $5) end
      where owner_id = $1 and conversation_id = any($2::uuid[])`,
      [mailbox, pairs.map(({ conversationId }) => conversationId), box, folder, context.now],
    );
    await publish(manager, { kind: "MESSAGES", ids: [], of: mailbox });
    return pairs.map(({ conversationId }) => conversationId);
  });
}

async function requireFolder(manager: EntityManager, mailbox: string, folder: string): Promise<void> {
  const found = (await manager.query("select 1 from mailbox_folder where owner_id = $1 and id = $2", [
    mailbox,
    folder,
  ])) as unknown[];
  if (found.length === 0) throw notFound();
}

/** Marks conversations as read or unread, as favourites or not. */
export async function markConversations(
  context: ViewerContext,
  viewer: Viewer,
  input: MarkConversationsInput,
): Promise<string[]> {
  const mailbox = await requireMailbox(context, viewer, input.mailboxId);
  const { read = null, starred = null } = input;
  return context.database.transaction(async (manager) => {
    const pairs = await meant(manager, mailbox, input.conversationIds);
    const ids = pairs.map(({ conversationId }) => conversationId);
    if (starred !== null)
      await manager.query(
        `update mailbox_conversation set starred_at = case when $3 then coalesce(starred_at, $4::timestamptz) end
        where owner_id = $1 and conversation_id = any($2::uuid[])`,
        [mailbox, ids, starred, context.now],
      );
    if (read === true) await markRead(manager, { viewer, mailbox, ids, now: context.now });
    if (read === false) await markUnread(manager, mailbox, ids);
    if (read !== null) await refreshConversations(manager, pairs);
    await publish(manager, { kind: "MESSAGES", ids: [], of: mailbox });
    return ids;
  });
}

interface Reading {
  viewer: Viewer;
  mailbox: string;
  ids: readonly string[];
  now: Date;
}

/** Reading is remembered with the recipient once: who wrote is shown it where the school allows, and nobody is told twice. */
async function markRead(manager: EntityManager, { viewer, mailbox, ids, now }: Reading): Promise<void> {
  const read = (await manager.query(
    `with newly as (update mailbox_entry set read_at = $3
      where owner_id = $1 and conversation_id = any($2::uuid[]) and not outgoing and read_at is null
      returning message_id),
    told as (update message_recipient r set read_at = coalesce(r.read_at, $3) from newly
      where r.message_id = newly.message_id and r.owner_id = $1)
    select message_id as "messageId" from newly`,
    [mailbox, ids, now],
  )) as { messageId: string }[];
  // One who reads for an office has read for all who hold it.
  for (const { messageId: subjectId } of read)
    await (mailbox === viewer.id
      ? markSubjectRead(manager, { kind: "MESSAGE", subjectId, userId: viewer.id, now })
      : takeBack(manager, { kind: "OFFICE_MESSAGE", subjectId, now }));
}

/** The latest that came is unread again; that it was read once stays known. */
async function markUnread(manager: EntityManager, mailbox: string, ids: readonly string[]): Promise<void> {
  await manager.query(
    `update mailbox_entry e set read_at = null from (
      select distinct on (conversation_id) conversation_id, message_id from mailbox_entry
      where owner_id = $1 and conversation_id = any($2::uuid[]) and not outgoing
      order by conversation_id, at desc, message_id desc) latest
    where e.owner_id = $1 and e.conversation_id = latest.conversation_id and e.message_id = latest.message_id`,
    [mailbox, ids],
  );
}

/** Throws away for good what lies in the bin of a mailbox. Nobody else's mailbox changes. */
export async function emptyBin(
  context: ViewerContext,
  viewer: Viewer,
  mailboxId: string | null | undefined,
): Promise<string> {
  const mailbox = await requireMailbox(context, viewer, mailboxId);
  await context.database.transaction(async (manager) => {
    await emptyBins(manager, mailbox, null);
    await publish(manager, { kind: "MESSAGES", ids: [], of: mailbox });
  });
  return mailbox;
}

/** Empties the bin of a mailbox, or what lies in all of them since before a time. What waits for its delivery stays. */
export async function emptyBins(
  manager: EntityManager,
  mailbox: string | null,
  before: Date | null,
): Promise<void> {
  await manager.query(
    `with gone as (delete from mailbox_conversation where box = 'BIN' and scheduled_for is null
        and ($1::uuid is null or owner_id = $1) and ($2::timestamptz is null or binned_at < $2)
      returning owner_id, conversation_id)
    delete from mailbox_entry e using gone
    where e.owner_id = gone.owner_id and e.conversation_id = gone.conversation_id`,
    [mailbox, before],
  );
}
