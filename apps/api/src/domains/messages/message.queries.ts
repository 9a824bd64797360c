import { defineRead } from "../../platform/read/read.ts";
import { contactVisible } from "../contacts/contacts.visible.ts";
import type { Correspondent } from "./correspondent.type.ts";
import { correspondent } from "./correspondents.sql.ts";
import type { UrgentCauseName } from "./message.type.ts";
import type { MessageState } from "./messages.policy.ts";
import { contentKept, messageVisible, recipientVisible } from "./messages.visible.ts";

export interface MessageRow {
  id: string;
  /** The mailbox in which it is read, and the conversation there. */
  readIn: string;
  conversationId: string;
  mailboxId: string;
  senderId: string | null;
  authorId: string;
  establishmentId: string;
  from: Correspondent;
  subject: string;
  body: object | null;
  excerpt: string;
  at: Date;
  sentAt: Date;
  deliverAt: Date;
  scheduled: boolean;
  state: MessageState;
  urgentCause: UrgentCauseName | null;
  privateCopies: boolean;
  fromFamily: boolean;
  childIds: string[];
  isMine: boolean;
  read: boolean;
  recipientCount: number;
  deliveredCount: number;
  readCount: number | null;
  recalledAt: Date | null;
  recallMinutes: number;
}

/** The twin of `isReadStateShown`, for the settings `g` of the establishment. */
export const readShown = `(case when m.from_family then not r.family and coalesce(g.read_state_to_families, false)
  when r.family then coalesce(g.read_state_of_families, false) else true end)`;

const counts = `left join lateral (
  select count(*)::integer as all, count(r.delivered_at)::integer as delivered,
    count(*) filter (where ${readShown})::integer as shown,
    count(*) filter (where ${readShown} and r.read_at is not null)::integer as read
  from message_recipient r where r.message_id = m.id and ${recipientVisible("e", "m", "r")}
    and r.owner_id <> all(:viewer_hidden::uuid[])
) k on true`;

const settings = "left join messaging_settings g on g.establishment_id = m.establishment_id";

const columns = `m.id, e.owner_id as "readIn", e.conversation_id as "conversationId", m.mailbox_id as "mailboxId",
  m.sender_id as "senderId", m.author_id as "authorId", m.establishment_id as "establishmentId",
  ${correspondent("m.mailbox_id", "m.establishment_id")} as from,
  case when kept.it then m.subject else '' end as subject, case when kept.it then m.body end as body,
  case when kept.it then m.excerpt else '' end as excerpt,
  e.at, m.created_at as "sentAt", m.deliver_at as "deliverAt", m.scheduled, m.state, m.urgent_cause as "urgentCause",
  m.private_copies as "privateCopies", m.from_family as "fromFamily", m.child_ids as "childIds",
  e.outgoing as "isMine", e.outgoing or e.read_at is not null as read, k.all as "recipientCount",
  k.delivered as "deliveredCount", case when e.outgoing and k.shown > 0 then k.read end as "readCount",
  m.recalled_at as "recalledAt", coalesce(g.recall_minutes, 60) as "recallMinutes"`;
const from = `mailbox_entry e join message m on m.id = e.message_id ${settings} ${counts}
  cross join lateral (select ${contentKept("m", "e.owner_id")} as it) kept`;

/** The messages of a conversation as a mailbox holds it, the latest first. */
export const readMessages = defineRead<MessageRow>(
  "messages",
  `select ${columns} from ${from}
  where e.owner_id = :mailbox::uuid and e.conversation_id = :conversation::uuid
    and (:beforeAt::timestamptz is null or (e.at, m.id) < (:beforeAt::timestamptz, :beforeId::uuid))
  order by e.at desc, m.id desc limit :limit::integer`,
);

/** A message, in the mailboxes of the viewer in which it lies; that which it left comes first. */
export const readMessage = defineRead<MessageRow>(
  "message",
  `select ${columns} from ${from}
  where m.id = :id::uuid and e.owner_id = any(:viewer_mailboxes::uuid[])
    and (:conversation::uuid is null or e.conversation_id = :conversation::uuid) and ${messageVisible("m")}
  order by e.outgoing desc, e.conversation_id = m.conversation_id desc limit 1`,
);

export interface RecipientRow {
  position: number;
  ownerId: string;
  correspondent: Correspondent;
  deliveredAt: Date | null;
  readAt: Date | null;
}

/** To whom a message was written, as far as a mailbox may know, in the order in which they were chosen. */
export const readRecipients = defineRead<RecipientRow>(
  "message-recipients",
  `select r.position, r.owner_id as "ownerId", ${correspondent("r.owner_id", "m.establishment_id")} as correspondent,
    case when e.outgoing then r.delivered_at end as "deliveredAt",
    case when e.outgoing and ${readShown} then r.read_at end as "readAt"
  from mailbox_entry e join message m on m.id = e.message_id ${settings}
    join message_recipient r on r.message_id = m.id
  where e.owner_id = :mailbox::uuid and e.conversation_id = :conversation::uuid and m.id = :id::uuid
    and ${recipientVisible("e", "m", "r")} and r.owner_id <> all(:viewer_hidden::uuid[]) and r.position > :after::integer
  order by r.position limit :limit::integer`,
);

export interface CircleRow {
  ownerId: string;
  kind: "USER" | "SENDER";
  name: string;
  conversationId: string;
  family: boolean;
  /** Whether they wrote what is answered. */
  wrote: boolean;
}

/**
 * To whom an answer to a message goes: to who wrote it, and with `all` to the others whom the mailbox knows; an answer
 * to one's own message goes where that went. Each is reached in the conversation that they have of it.
 */
export const readCircle = defineRead<CircleRow>(
  "message-circle",
  `select distinct on (position, "ownerId") * from (
    select 0 as position, m.mailbox_id as "ownerId", case when m.sender_id is null then 'USER' else 'SENDER' end as kind,
      '' as name, e.conversation_id as "conversationId", m.from_family as family, true as wrote
    from mailbox_entry e join message m on m.id = e.message_id
    where e.owner_id = :mailbox::uuid and e.conversation_id = :conversation::uuid and m.id = :id::uuid and not e.outgoing
    union all
    select r.position + 1, r.owner_id, r.kind, '',
      case when e.conversation_id = m.conversation_id then r.conversation_id else e.conversation_id end, r.family, e.outgoing
    from mailbox_entry e join message m on m.id = e.message_id join message_recipient r on r.message_id = m.id
    where e.owner_id = :mailbox::uuid and e.conversation_id = :conversation::uuid and m.id = :id::uuid
      and (e.outgoing or :all::boolean) and r.owner_id <> e.owner_id and r.owner_id <> m.mailbox_id
      and r.refused_at is null and ${recipientVisible("e", "m", "r")}
  ) circle where "ownerId" <> all(:viewer_hidden::uuid[])
  order by position, "ownerId" limit :limit::integer`,
);

/** Those among some people to whom the viewer may write where they sit. */
export const readWritable = defineRead<{ id: string }>(
  "message-writable",
  `select u.id from "user" u where u.id = any(:ids::uuid[]) and ${contactVisible("u")}`,
);
