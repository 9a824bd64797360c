import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { Correspondent } from "./correspondent.type.ts";
import type { MessageState as State } from "./messages.policy.ts";

export const MessageState = describedEnum("MessageState", "How far a message is.", {
  SCHEDULED: "It waits for its time, or for the school to open: only who wrote reads it.",
  DELIVERING: "It is being delivered: `deliveredCount` says how far.",
  DELIVERED: "It was delivered to all whom it could reach.",
  RECALLED: "It was taken back: whoever had read it still sees that there was one, and not what it said.",
  CANCELLED: "It was taken back before it was delivered to anybody.",
});

export const UrgentCause = describedEnum("UrgentCause", "What passes the quiet hours of a school.", {
  SAFETY: "The safety of people.",
  CLOSURE: "The school closes, or opens later.",
  TEACHER_ABSENCE: "A teacher is absent, and pupils leave earlier or come later.",
  TRANSPORT: "School transport does not run as it should.",
  HEALTH: "The health of people.",
});
export type UrgentCauseName = keyof typeof UrgentCause;

@ObjectType("Message", { description: "A message, as the mailbox in which it is read shows it." })
export class MessageType {
  @Field(() => ID, { description: "The id of the message." })
  id: string;

  @Field(() => ID, { description: "The conversation of this mailbox in which it lies." })
  conversationId: string;

  @Field(() => Correspondent, { description: "In whose name it was written." })
  from: Correspondent;

  @Field(() => String, { description: "Its subject; empty when it was recalled, and to who left it so." })
  subject: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: "What it says, as rich text; none when it was recalled.",
  })
  body: unknown;

  @Field(() => String, { description: "Its first words, 200 characters at most." })
  excerpt: string;

  @Field(() => GraphQLISODateTime, { description: "When it was written." })
  sentAt: Date;

  @Field(() => GraphQLISODateTime, {
    description:
      "When it is delivered: when it was written, unless it waits for a time or for the school to open.",
  })
  deliverAt: Date;

  @Field(() => Boolean, { description: "Whether who wrote chose that time; otherwise quiet hours did." })
  scheduled: boolean;

  @Field(() => MessageState, { description: "How far it is." })
  state: State;

  @Field(() => UrgentCause, { nullable: true, description: "Why it passed quiet hours; none if it did not." })
  urgentCause: UrgentCauseName | null;

  @Field(() => Boolean, {
    description: "Whether each recipient has a copy of their own, and knows no other.",
  })
  privateCopies: boolean;

  @Field(() => Boolean, { description: "Whether it was written in this mailbox." })
  isMine: boolean;

  @Field(() => Boolean, {
    description: "Whether it was read in this mailbox; true for what was written in it.",
  })
  read: boolean;

  @Field(() => Int, { description: "Recipients of whom this mailbox may know." })
  recipientCount: number;

  @Field(() => Int, { description: "Recipients to whom it was delivered, among those." })
  deliveredCount: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many have read it, among those whose reading is shown to who wrote; none when nobody's is, and to everybody else.",
  })
  readCount: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was recalled." })
  recalledAt: Date | null;

  @Field(() => Boolean, { description: "Whether the viewer may still take it back." })
  viewerCanRecall: boolean;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "Until when who wrote may take it back; none for the others.",
  })
  recallUntil: Date | null;

  @Field(() => Boolean, { description: "Whether the viewer may cancel it, or choose another time." })
  viewerCanReschedule: boolean;

  /** The mailbox in which it is read. */
  readIn: string;
  /** That which it left. */
  mailboxId: string;
  senderId: string | null;
  authorId: string;
}

@ObjectType({ description: "Somebody to whom a message was written." })
export class MessageRecipient {
  @Field(() => Correspondent, { description: "Who." })
  correspondent: Correspondent;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was delivered to them." })
  deliveredAt: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When they read it, where it is shown to who wrote.",
  })
  readAt: Date | null;

  position: number;
}

export const MessageConnection = connectionType(
  "Message",
  () => MessageType,
  "messages of a conversation, the latest page first, and on each page the latest first.",
);
export const MessageRecipientConnection = connectionType(
  "MessageRecipient",
  () => MessageRecipient,
  "recipients of a message of whom this mailbox may know.",
);
