import type { MessageContent } from "./message-content.ts";
import type { UrgentCauseName } from "./message.type.ts";

/** Somebody to whom a letter goes, and the conversation in which they will find it. */
export interface Addressed {
  ownerId: string;
  kind: "USER" | "SENDER";
  name: string;
  conversationId: string;
  childIds: readonly string[];
}

/** A message as it is posted: everything was judged. */
export interface Letter {
  id: string;
  establishmentId: string;
  senderId: string | null;
  /** Where it lies for who wrote. */
  conversationId: string;
  recipients: readonly Addressed[];
  /** As they were chosen: a class, an office, a person. */
  choices: readonly { kind: string; id: string }[];
  content: MessageContent;
  fileIds: readonly string[];
  childIds: readonly string[];
  privateCopies: boolean;
  fromFamily: boolean;
  inReplyTo: string | null;
  forwardOf: string | null;
  urgentCause: UrgentCauseName | null;
  scheduledAt: Date | null;
  draftId: string | null;
}
