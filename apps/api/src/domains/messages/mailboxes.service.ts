import { notFound } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { oncePer } from "../../platform/read/once.ts";
import { sharedSendersOf } from "../contacts/shared-senders.service.ts";
import { visibleUser } from "../directory/users.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { viewerOf } from "../directory/viewer.ts";
import { readMailboxCounts } from "./conversation.queries.ts";
import type { Mailbox, MailboxFolder } from "./mailbox.type.ts";
import type { MailReader } from "./messages.policy.ts";

/** From there on, a count of unread conversations says no more. */
export const mostUnread = 1000;

const heldOf = oncePer((context: ViewerContext) => sharedSendersOf(context.database, viewerOf(context)));

/** The mailboxes that the viewer opens: their own, then those of the shared senders that they hold, by name. */
export async function mailboxesOf(context: ViewerContext, viewer: Viewer): Promise<Mailbox[]> {
  const [card, senders] = await Promise.all([visibleUser(context, viewer.id), heldOf(context)]);
  return [
    { id: viewer.id, name: card?.displayName ?? "", isOwn: true, establishmentId: null },
    ...senders.map(({ id, name, establishmentId }) => ({ id, name, isOwn: false, establishmentId })),
  ];
}

export async function readerOf(context: ViewerContext, viewer: Viewer): Promise<MailReader> {
  return { mailboxes: [viewer.id, ...(await heldOf(context)).map(({ id }) => id)] };
}

/** The id of a mailbox that the viewer opens: their own when none is said. @throws NOT_FOUND */
export async function requireMailbox(
  context: ViewerContext,
  viewer: Viewer,
  wished: string | null | undefined,
): Promise<string> {
  if (wished === null || wished === undefined || wished === viewer.id) return viewer.id;
  const id = requireId(wished);
  if (!(await heldOf(context)).some((one) => one.id === id)) throw notFound();
  return id;
}

interface Counts {
  unread: number;
  folders: MailboxFolder[];
}

/** What is unread in each mailbox of the viewer, and in its folders: one statement for all. */
export const countsOf = oncePer(async (context: ViewerContext): Promise<Map<string, Counts>> => {
  const { mailboxes } = await readerOf(context, viewerOf(context));
  const rows = await context.rows(readMailboxCounts, { mailboxes, most: mostUnread });
  const counts = new Map<string, Counts>(mailboxes.map((id) => [id, { unread: 0, folders: [] }]));
  for (const { mailboxId, folderId, name, unread } of rows) {
    const ofMailbox = counts.get(mailboxId)!;
    if (folderId === null) ofMailbox.unread = unread;
    else ofMailbox.folders.push({ id: folderId, name: name!, unreadCount: unread });
  }
  return counts;
});
