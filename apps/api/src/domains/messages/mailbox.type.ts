import { Field, ID, Int, ObjectType } from "type-graphql";

import { describedEnum } from "../../platform/graph/described-enum.ts";

export const MailboxBox = describedEnum("MailboxBox", "A part of a mailbox.", {
  INBOX: "What was received, and neither put in a folder, nor archived, nor thrown away.",
  SENT: "What was sent from it, and not thrown away.",
  SCHEDULED: "What waits for its delivery: for the time that was chosen, or for the school to open.",
  ARCHIVE: "What was put aside.",
  BIN: "What was thrown away: gone after 30 days.",
  ALL: "All but the bin.",
});
export type MailboxBoxName = keyof typeof MailboxBox;

@ObjectType({ description: "A folder that was made in a mailbox." })
export class MailboxFolder {
  @Field(() => ID, { description: "The id of the folder." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Int, { description: "Conversations in it with something unread: 1000 says 1000 or more." })
  unreadCount: number;
}

@ObjectType({ description: "Where messages lie: that of the viewer, or of a shared sender that they hold." })
export class Mailbox {
  @Field(() => ID, { description: "The id of the mailbox: that of the viewer, or of the shared sender." })
  id: string;

  @Field(() => String, { description: "Whose it is: the name of the viewer, or of the shared sender." })
  name: string;

  @Field(() => Boolean, { description: "Whether it is the viewer's own." })
  isOwn: boolean;

  establishmentId: string | null;
}
