import { notFound, UserError } from "../../platform/errors/user-error.ts";
import {
  type Connection,
  connectionOf,
  type PageArguments,
  pageAfter,
} from "../../platform/graph/connection.ts";
import { requireId } from "../../platform/graph/id.ts";
import { byId, defineBatch } from "../../platform/read/batch.ts";
import { viewerOf, type Viewer, type ViewerContext } from "../directory/viewer.ts";
import {
  type ConversationRow,
  type Filter,
  type ParticipantsRow,
  type SentToRow,
  readConversationOfMessage,
  readParticipants,
  readSentTo,
  readsOf,
  readSomeConversations,
} from "./conversation.queries.ts";
import type { ConversationType } from "./conversation.type.ts";
import type { DraftRecipient } from "./draft.type.ts";
import { readerOf, requireMailbox } from "./mailboxes.service.ts";
import type { ConversationsArguments } from "./messages.input.ts";
import { mailParameters } from "./messages.visible.ts";
import { type SearchWords, searchWords } from "./search-words.ts";

/** A page of conversations, and how to count them all: who does not ask for the count does not pay for it. */
export interface ConversationPage extends Connection<ConversationType> {
  countAll(): Promise<number>;
}

/** From where on a page of a list by time is read. @throws INVALID for what is no cursor of such a list */
export function beforeOf(page: PageArguments): {
  limit: number;
  beforeAt: Date | null;
  beforeId: string | null;
} {
  const { limit, key } = pageAfter(page, ["text", "id"]);
  if (key === null) return { limit, beforeAt: null, beforeId: null };
  const beforeAt = new Date(String(key[0]));
  if (Number.isNaN(beforeAt.getTime()))
    throw new UserError("INVALID", "This is not a cursor of this list.", "after");
  return { limit, beforeAt, beforeId: String(key[1]) };
}

export async function findConversations(
  context: ViewerContext,
  viewer: Viewer,
  args: ConversationsArguments,
): Promise<ConversationPage> {
  const mailbox = await requireMailbox(context, viewer, args.mailboxId);
  const folder = args.folderId ? requireId(args.folderId) : null;
  const child = args.childId ? requireId(args.childId) : null;
  const words = args.text ? searchWords(args.text) : null;
  const narrowed: Filter[] = [
    ...(args.starred ? (["starred"] as const) : []),
    ...(args.unread ? (["unread"] as const) : []),
    ...(child === null ? [] : (["child"] as const)),
  ];
  const part = folder === null ? (args.box ?? "INBOX") : "FOLDER";
  const place = beforeOf(args);
  const parameters = { mailbox, folder, child, ...words, ...place };
  const read = async (how: readonly Filter[]) => {
    const reads = readsOf(part, [...narrowed, ...how]);
    const page =
      words === null ? context.rows(reads.page, parameters) : context.rowsAlone(reads.page, parameters);
    return { rows: await page, count: reads.count };
  };
  const { rows, count } =
    words === null ? await read([]) : await search(read, words, place.beforeAt === null);
  const page = connectionOf(
    args,
    { rows, total: 0 },
    (row) => [row.sortedAt.toISOString(), row.id],
    (row): ConversationType => row,
  );
  return { ...page, countAll: async () => (await context.rowsAlone(count, parameters))[0]!.count };
}

/** What says the words; else, when there is nothing at all, what is spelled nearly so. */
async function search<Found extends { rows: readonly unknown[] }>(
  read: (how: readonly Filter[]) => Promise<Found>,
  { query }: SearchWords,
  isFirstPage: boolean,
): Promise<Found> {
  if (query === "") return read(["nearlyFound"]);
  const found = await read(["found"]);
  if (found.rows.length > 0) return found;
  if (isFirstPage) return read(["nearlyFound"]);
  // A page after the last one of what says the words, or of what nearly does: only the latter has rows.
  return read(["nearlyFound"]);
}

/** A conversation of a mailbox of the viewer. @throws NOT_FOUND */
export async function findConversation(
  context: ViewerContext,
  viewer: Viewer,
  { id, mailboxId }: { id: string; mailboxId?: string | null },
): Promise<ConversationRow> {
  const mailbox = await requireMailbox(context, viewer, mailboxId);
  const [row] = await context.rows(readSomeConversations, { mailbox, ids: [requireId(id)] });
  if (!row) throw notFound();
  return row;
}

/** Those among some conversations that lie in a mailbox of the viewer, as they were asked. */
export async function someConversations(
  context: ViewerContext,
  viewer: Viewer,
  { ids, mailboxId }: { ids: readonly string[]; mailboxId?: string | null },
): Promise<ConversationRow[]> {
  const mailbox = await requireMailbox(context, viewer, mailboxId);
  const found = byId(await context.rows(readSomeConversations, { mailbox, ids }));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The conversation in which a message lies, in a mailbox of the viewer. @throws NOT_FOUND */
export async function conversationOfMessage(
  context: ViewerContext,
  viewer: Viewer,
  messageId: string,
): Promise<ConversationRow> {
  const { mailboxes } = await readerOf(context, viewer);
  const message = requireId(messageId);
  const [place] = await context.rows(readConversationOfMessage, { ...mailParameters(mailboxes), message });
  if (!place) throw notFound();
  return findConversation(context, viewer, place);
}

type Place = Pick<ConversationType, "mailboxId" | "id">;

/** A conversation of one mailbox, as a batch names it. */
export const keyOf = ({ mailboxId, id }: Place): string => `${mailboxId} ${id}`;

/** What was named, as reads ask for it. */
export function askedBy(keys: readonly string[]): { mailboxes: string[]; conversations: string[] } {
  const pairs = keys.map((key) => key.split(" ") as [string, string]);
  return {
    mailboxes: pairs.map(([mailbox]) => mailbox),
    conversations: pairs.map(([, conversation]) => conversation),
  };
}

const participants = defineBatch<ViewerContext, ParticipantsRow, { most: number }>(
  async (context, keys, { most }) => {
    const viewer = viewerOf(context);
    const rows = await context.rows(readParticipants, {
      ...askedBy(keys),
      viewer_hidden: viewer.hidden.all,
      today: viewer.today,
      most,
    });
    return new Map(rows.map((row) => [row.key, row]));
  },
);

const sentTo = defineBatch<ViewerContext, SentToRow>(async (context, keys) => {
  const rows = await context.rows(readSentTo, askedBy(keys));
  return new Map(rows.map((row) => [row.key, row]));
});

/** To whom a conversation was begun, as its writer chose it; nobody in the mailboxes of the others. */
export const sentToOf = async (context: ViewerContext, conversation: Place): Promise<DraftRecipient[]> =>
  (await sentTo(context, keyOf(conversation)))?.sentTo ?? [];

/** With whom a mailbox is in a conversation, and how many they are. */
export async function participantsOf(
  context: ViewerContext,
  conversation: Place,
  most: number,
): Promise<Pick<ParticipantsRow, "participants" | "count">> {
  const found = await participants(context, keyOf(conversation), { most });
  return found ?? { participants: [], count: 0 };
}
