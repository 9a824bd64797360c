import { bodyOf, excerptOf, richTextVersion } from "@preau/rich-text";

import { demonstrationId, type DemonstrationRows } from "../demonstration/demonstration-rows.ts";

export interface Reached {
  ownerId: string;
  kind: "USER" | "SENDER";
  family: boolean;
  childIds: readonly string[];
  readAt: Date | null;
}

/** A message of the demonstration, as it lies in mailboxes. */
export interface DemonstrationLetter {
  key: string;
  establishmentId: string;
  authorId: string;
  senderId: string | null;
  /** That of the first message, by its key; its own when it begins one. */
  conversation: string;
  subject: string;
  text: readonly string[];
  to: readonly Reached[];
  choices: readonly { kind: string; id: string }[];
  privateCopies: boolean;
  fromFamily: boolean;
  childIds: readonly string[];
  inReplyTo: string | null;
  urgentCause: string | null;
  at: Date;
  hasFiles: boolean;
  /** It was delivered; otherwise it waits until then. */
  delivered: boolean;
}

export const messageId = (key: string): string => demonstrationId(`message ${key}`);
/** The conversation that everybody shares, or that of one who has a copy of their own. */
export const conversationId = (key: string, ownerId?: string): string =>
  demonstrationId(`conversation ${key}${ownerId === undefined ? "" : ` ${ownerId}`}`);

/** The rows that sending and delivering it write; lists and searches are made of them afterwards. */
export function writeLetter(rows: DemonstrationRows, letter: DemonstrationLetter): void {
  const id = messageId(letter.key);
  const body = bodyOf(...letter.text);
  const own = conversationId(letter.conversation);
  const mailboxId = letter.senderId ?? letter.authorId;
  rows.add("message", {
    id,
    establishment_id: letter.establishmentId,
    author_id: letter.authorId,
    sender_id: letter.senderId,
    conversation_id: own,
    subject: letter.subject,
    body,
    body_schema: richTextVersion,
    excerpt: excerptOf(body),
    has_attachments: letter.hasFiles,
    private_copies: letter.privateCopies,
    from_family: letter.fromFamily,
    child_ids: letter.childIds,
    in_reply_to: letter.inReplyTo === null ? null : messageId(letter.inReplyTo),
    urgent_cause: letter.urgentCause,
    created_at: letter.delivered ? letter.at : new Date(letter.at.getTime() - 2 * 86_400_000),
    deliver_at: letter.at,
    scheduled: !letter.delivered,
    state: letter.delivered ? "DELIVERED" : "SCHEDULED",
    choices: letter.choices,
    recipient_count: letter.to.length,
    delivered_count: letter.delivered ? letter.to.length : 0,
    delivered_at: letter.delivered ? letter.at : null,
  });
  const lies = (owner: string, conversation: string, outgoing: boolean, readAt: Date | null): void =>
    rows.add("mailbox_entry", {
      owner_id: owner,
      conversation_id: conversation,
      message_id: id,
      outgoing,
      at: letter.at,
      read_at: readAt,
    });
  lies(mailboxId, own, true, letter.at);
  for (const [position, one] of letter.to.entries()) {
    const conversation = letter.privateCopies ? conversationId(letter.conversation, one.ownerId) : own;
    rows.add("message_recipient", {
      message_id: id,
      position,
      owner_id: one.ownerId,
      kind: one.kind,
      conversation_id: conversation,
      family: one.family,
      child_ids: one.childIds,
      batch: letter.delivered ? 1 : null,
      delivered_at: letter.delivered ? letter.at : null,
      read_at: one.readAt,
    });
    if (letter.delivered) lies(one.ownerId, conversation, false, one.readAt);
  }
}
