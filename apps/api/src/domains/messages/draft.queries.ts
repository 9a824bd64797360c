import type { RichText } from "@preau/rich-text";

import { defineRead } from "../../platform/read/read.ts";
import type { RecipientKind } from "../contacts/recipients.service.ts";
import { askedConversations } from "./conversation.queries.ts";
import type { UrgentCauseName } from "./message.type.ts";

export interface DraftRow {
  id: string;
  subject: string;
  body: RichText;
  recipients: { kind: RecipientKind; id: string; name: string; detail: string | null }[];
  establishmentId: string | null;
  senderId: string | null;
  aboutChildId: string | null;
  privateCopies: boolean | null;
  urgentCause: UrgentCauseName | null;
  scheduledAt: Date | null;
  inReplyTo: string | null;
  replyToAll: boolean;
  forwardOf: string | null;
  copyOf: string | null;
  version: number;
  updatedAt: Date;
}

/** SQL: the columns of a draft. */
export const draftColumns = `d.id, d.subject, d.body, d.recipients, d.establishment_id as "establishmentId",
  d.sender_id as "senderId", d.child_id as "aboutChildId", d.private_copies as "privateCopies",
  d.urgent_cause as "urgentCause", d.scheduled_at as "scheduledAt", d.in_reply_to as "inReplyTo",
  d.to_all as "replyToAll", d.forward_of as "forwardOf", d.copy_of as "copyOf", d.version, d.updated_at as "updatedAt"`;

export const readDrafts = defineRead<DraftRow>(
  "drafts",
  `select ${draftColumns} from message_draft d where d.user_id = :viewer::uuid
    and (:beforeAt::timestamptz is null or (d.updated_at, d.id) < (:beforeAt::timestamptz, :beforeId::uuid))
  order by d.updated_at desc, d.id desc limit :limit::integer`,
);

export const countDrafts = defineRead<{ count: number }>(
  "drafts-count",
  "select count(*)::integer as count from message_draft where user_id = :viewer::uuid",
);

export const readDraft = defineRead<DraftRow>(
  "draft",
  `select ${draftColumns} from message_draft d where d.user_id = :viewer::uuid and d.id = :id::uuid`,
);

/** The latest answer that the viewer began in each of some conversations of their mailboxes. */
export const readAnswerDrafts = defineRead<DraftRow & { key: string }>(
  "answer-drafts",
  `select p.owner_id || ' ' || p.conversation_id as key, begun.*
  from ${askedConversations} cross join lateral (
    select ${draftColumns} from message_draft d
    join mailbox_entry e on e.message_id = d.in_reply_to and e.owner_id = p.owner_id
      and e.conversation_id = p.conversation_id
    where d.user_id = :viewer::uuid order by d.updated_at desc, d.id desc limit 1
  ) begun`,
);
