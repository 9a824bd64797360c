import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { MailboxBox, type MailboxBoxName } from "./mailbox.type.ts";

@ObjectType("Conversation", { description: "Messages that answer each other, as one mailbox holds them." })
export class ConversationType {
  @Field(() => ID, { description: "The id of the conversation, in this mailbox." })
  id: string;

  @Field(() => ID, { description: "The mailbox in which it lies." })
  mailboxId: string;

  @Field(() => String, { description: "Its subject; empty when all that it said was recalled." })
  subject: string;

  @Field(() => GraphQLISODateTime, { description: "When its latest message came or left." })
  lastAt: Date;

  @Field(() => Boolean, { description: "Whether something in it was not read." })
  unread: boolean;

  @Field(() => Boolean, { description: "Whether it is among the favourites." })
  starred: boolean;

  @Field(() => MailboxBox, {
    description: "Where it lies: INBOX, ARCHIVE or BIN. What is in a folder says INBOX, and its folder.",
  })
  box: MailboxBoxName;

  @Field(() => ID, { nullable: true, description: "The folder in which it lies, if any." })
  folderId: string | null;

  @Field(() => String, { description: "The first words of its latest message, 200 characters at most." })
  excerpt: string;

  @Field(() => Boolean, { description: "Whether files are attached to a message of it." })
  hasAttachments: boolean;

  @Field(() => Int, { description: "How many messages of it lie in this mailbox." })
  messageCount: number;

  @Field(() => Boolean, { description: "Whether a message of it passed quiet hours, for an urgent cause." })
  urgent: boolean;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When a message that waits in it is delivered; none when nothing waits.",
  })
  scheduledFor: Date | null;

  establishmentId: string;
  childIds: string[];
}

export const ConversationConnection = connectionType(
  "Conversation",
  () => ConversationType,
  "conversations of a mailbox, the latest first.",
);
