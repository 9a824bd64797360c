import { defineRead, type Read } from "../../platform/read/read.ts";
import { chosenRecipients } from "./choices.sql.ts";
import type { Correspondent } from "./correspondent.type.ts";
import { correspondent } from "./correspondents.sql.ts";
import type { DraftRecipient } from "./draft.type.ts";
import { contentKept, recipientVisible } from "./messages.visible.ts";

export interface ConversationRow {
  id: string;
  mailboxId: string;
  establishmentId: string;
  box: "INBOX" | "ARCHIVE" | "BIN";
  folderId: string | null;
  subject: string;
  childIds: string[];
  lastAt: Date;
  /** What the list is sorted by: the latest that came, that left, or that waits. */
  sortedAt: Date;
  scheduledFor: Date | null;
  unread: boolean;
  starred: boolean;
  messageCount: number;
  urgent: boolean;
  hasAttachments: boolean;
  excerpt: string;
}

const columns = (sortedBy: string): string => `c.conversation_id as id, c.owner_id as "mailboxId",
  c.establishment_id as "establishmentId", c.box, c.folder_id as "folderId", c.subject, c.child_ids as "childIds",
  c.last_at as "lastAt", ${sortedBy} as "sortedAt", c.scheduled_for as "scheduledFor", c.unread_count > 0 as unread,
  c.starred_at is not null as starred, c.message_count as "messageCount", c.urgent,
  c.has_attachments as "hasAttachments",
  case when ${contentKept("l", "c.owner_id")} then l.excerpt else '' end as excerpt`;
const latest = "join message l on l.id = c.last_message_id";

/** Each part of a mailbox: which of its rows, and by what they are sorted. An index leads to the first of each. */
export const parts = {
  INBOX: ["c.box = 'INBOX' and c.folder_id is null and c.last_received_at is not null", "c.last_received_at"],
  SENT: ["c.box <> 'BIN' and c.last_sent_at is not null", "c.last_sent_at"],
  SCHEDULED: ["c.scheduled_for is not null", "c.scheduled_for"],
  ARCHIVE: ["c.box = 'ARCHIVE'", "c.last_at"],
  BIN: ["c.box = 'BIN'", "c.last_at"],
  ALL: ["c.box <> 'BIN'", "c.last_at"],
  FOLDER: ["c.folder_id = :folder::uuid and c.box = 'INBOX'", "c.last_at"],
} as const;
export type Part = keyof typeof parts;

/** What narrows a list, each a piece of SQL. */
export const filters = {
  starred: "c.starred_at is not null",
  unread: "c.unread_count > 0",
  child: ":child::uuid = any(c.child_ids)",
  found: `c.conversation_id in (select e.conversation_id from message_search s
    join mailbox_entry e on e.owner_id = :mailbox::uuid and e.message_id = s.message_id
    where s.owners @> array[:mailbox::uuid] and s.words @@ to_tsquery('french_unaccent', :query))`,
  nearlyFound: `c.conversation_id in (select e.conversation_id from message_search s
    join mailbox_entry e on e.owner_id = :mailbox::uuid and e.message_id = s.message_id
    where s.owners @> array[:mailbox::uuid] and :letters <% s.letters)`,
} as const;
export type Filter = keyof typeof filters;

interface ListReads {
  page: Read<ConversationRow>;
  count: Read<{ count: number }>;
}

const known = new Map<string, ListReads>();

/** The statements of a part of a mailbox, narrowed by some filters. */
export function readsOf(part: Part, narrowed: readonly Filter[]): ListReads {
  const name = ["conversations", part, ...narrowed].join("-").toLowerCase();
  const found = known.get(name);
  if (found) return found;
  const [rows, sortedBy] = parts[part];
  const where = ["c.owner_id = :mailbox::uuid", rows, ...narrowed.map((one) => filters[one])].join(" and ");
  const reads = {
    page: defineRead<ConversationRow>(
      name,
      `select ${columns(sortedBy)} from mailbox_conversation c ${latest} where ${where}
        and (:beforeAt::timestamptz is null or (${sortedBy}, c.conversation_id) < (:beforeAt::timestamptz, :beforeId::uuid))
      order by ${sortedBy} desc, c.conversation_id desc limit :limit::integer`,
    ),
    count: defineRead<{ count: number }>(
      `${name}-count`,
      `select count(*)::integer as count from mailbox_conversation c where ${where}`,
    ),
  };
  known.set(name, reads);
  return reads;
}

/** Some conversations of a mailbox. */
export const readSomeConversations = defineRead<ConversationRow>(
  "conversations-by-id",
  `select ${columns("c.last_at")} from mailbox_conversation c ${latest}
  where c.owner_id = :mailbox::uuid and c.conversation_id = any(:ids::uuid[])`,
);

/** In which conversation of which of these mailboxes a message lies. The mailbox asked first comes first. */
export const readConversationOfMessage = defineRead<{ mailboxId: string; id: string }>(
  "conversation-of-message",
  `select e.owner_id as "mailboxId", e.conversation_id as id from mailbox_entry e
  where e.message_id = :message::uuid and e.owner_id = any(:viewer_mailboxes::uuid[])
  order by array_position(:viewer_mailboxes::uuid[], e.owner_id), e.outgoing limit 1`,
);

export interface ParticipantsRow {
  key: string;
  participants: Correspondent[];
  count: number;
}

/** SQL: each of these pairs of a mailbox and a conversation. */
export const askedConversations = `unnest(:mailboxes::uuid[], :conversations::uuid[]) as p (owner_id, conversation_id)`;

/** So many recipients of a message are looked up to name some; the others are only counted. */
const looked = 20;

const others = `select m.mailbox_id as id, e.at, 0 as position, m.establishment_id
    from mailbox_entry e join message m on m.id = e.message_id
    where e.owner_id = p.owner_id and e.conversation_id = p.conversation_id
  union all
  select r.owner_id, null, r.position + 1, m.establishment_id
    from mailbox_entry e join message m on m.id = e.message_id
      join message_recipient r on r.message_id = m.id and r.position < ${looked}
    where e.owner_id = p.owner_id and e.conversation_id = p.conversation_id and ${recipientVisible("e", "m", "r")}`;

/** SQL: how many more recipients the mailbox may know of, itself apart, of the message that has most. */
const uncounted = `coalesce((select max(m.recipient_count - ${looked} - (select count(*) from message_recipient r
    where r.message_id = m.id and r.owner_id = p.owner_id and r.position >= ${looked}))
  from mailbox_entry e join message m on m.id = e.message_id
  where e.owner_id = p.owner_id and e.conversation_id = p.conversation_id and m.recipient_count > ${looked}
    and (not m.private_copies or (e.outgoing and e.conversation_id = m.conversation_id))), 0)`;

/**
 * With whom a mailbox is in a conversation: who wrote last first, then to whom was written; never the mailbox itself,
 * unless nobody else is there.
 */
export const readParticipants = defineRead<ParticipantsRow>(
  "conversation-participants",
  `select p.owner_id || ' ' || p.conversation_id as key,
    coalesce(jsonb_agg(${correspondent("w.id", "w.establishment_id")} order by w.rank)
      filter (where w.id is not null and (w.rank = 1 or not w.alone) and w.rank <= :most::integer), '[]') as participants,
    (greatest(count(*) filter (where not w.alone), least(1, count(w.id))) + ${uncounted})::integer as count
  from ${askedConversations} left join lateral (
    select x.*, row_number() over (order by x.alone, x.at desc nulls last, x.position, x.id) as rank
    from (select o.id, max(o.at) as at, min(o.position) as position, o.id = p.owner_id as alone,
        (array_agg(o.establishment_id))[1] as establishment_id
      from (${others}) o where o.id <> all(:viewer_hidden::uuid[]) group by o.id) x
  ) w on true
  group by p.owner_id, p.conversation_id`,
);

export interface SentToRow {
  key: string;
  sentTo: DraftRecipient[];
}

/** To whom the message that began a conversation was written, as it was chosen: in the mailbox that it left only. */
export const readSentTo = defineRead<SentToRow>(
  "conversation-sent-to",
  `select p.owner_id || ' ' || p.conversation_id as key, begun.to as "sentTo"
  from ${askedConversations} cross join lateral (
    select ${chosenRecipients("m")} as to from mailbox_entry e join message m on m.id = e.message_id
    where e.owner_id = p.owner_id and e.conversation_id = p.conversation_id and e.outgoing
      and m.mailbox_id = e.owner_id and m.conversation_id = e.conversation_id and m.in_reply_to is null
    order by e.at, m.id limit 1
  ) begun`,
);

export const readMailboxCounts = defineRead<{
  mailboxId: string;
  folderId: string | null;
  name: string | null;
  unread: number;
}>(
  "mailbox-counts",
  `select p.owner_id as "mailboxId", null::uuid as "folderId", null as name, (select count(*)::integer from (
      select from mailbox_conversation c where c.owner_id = p.owner_id and c.unread_count > 0 and c.box = 'INBOX'
      limit :most::integer) one) as unread
  from unnest(:mailboxes::uuid[]) as p (owner_id)
  union all
  select f.owner_id, f.id, f.name, (select count(*)::integer from (
      select from mailbox_conversation c where c.owner_id = f.owner_id and c.folder_id = f.id and c.unread_count > 0
        and c.box = 'INBOX' limit :most::integer) one)
  from mailbox_folder f where f.owner_id = any(:mailboxes::uuid[])
  order by name nulls first, "folderId"`,
);
