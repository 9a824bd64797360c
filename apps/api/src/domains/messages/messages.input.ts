import { GraphQLJSON } from "graphql-scalars";
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int } from "type-graphql";

import { PageArguments } from "../../platform/graph/connection.ts";
import { RecipientChoiceInput } from "../contacts/contacts.type.ts";
import { MailboxBox, type MailboxBoxName } from "./mailbox.type.ts";
import { UrgentCause, type UrgentCauseName } from "./message.type.ts";

const mailbox =
  "The mailbox, that of the viewer or of a shared sender that they hold; the viewer's own if none.";

@ArgsType()
export class ConversationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: mailbox })
  mailboxId?: string | null;

  @Field(() => MailboxBox, { nullable: true, defaultValue: "INBOX", description: "Which part of it." })
  box: MailboxBoxName;

  @Field(() => ID, { nullable: true, description: "Only this folder, whatever the part." })
  folderId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only favourites, when true." })
  starred?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Only what has something unread, when true." })
  unread?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Only what is about this child." })
  childId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only what says these words, in any form of them; when nothing does, what is spelled nearly so. 200 characters at most.",
  })
  text?: string | null;
}

@ArgsType()
export class ConversationArguments {
  @Field(() => ID, { description: "The id of the conversation in this mailbox." })
  id: string;

  @Field(() => ID, { nullable: true, description: mailbox })
  mailboxId?: string | null;
}

/** What is asked of whatever is sent, and of its preview. */
@InputType({ description: "What one may say before it is sent: to whom, and when." })
export class SendingInput {
  @Field(() => ID, { description: "The establishment in which it is written." })
  establishmentId: string;

  @Field(() => ID, {
    nullable: true,
    description: "In the name of this shared sender, which the viewer holds.",
  })
  senderId?: string | null;

  @Field(() => [RecipientChoiceInput], { description: "To whom." })
  to: RecipientChoiceInput[];

  @Field(() => ID, { nullable: true, description: "About which child, whom the viewer may see." })
  aboutChildId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether each recipient gets a copy of their own; when not said, as soon as several families receive it.",
  })
  privateCopies?: boolean | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "For when; at once, or at the next opening of the school, when not said.",
  })
  scheduledAt?: Date | null;

  @Field(() => UrgentCause, {
    nullable: true,
    description: "Passes quiet hours, is signed and journaled. Only for who answers for the school.",
  })
  urgentCause?: UrgentCauseName | null;
}

@InputType({ description: "A message to send." })
export class SendMessageInput extends SendingInput {
  @Field(() => ID, {
    description: "A UUIDv7 made by who writes: whatever is sent again under it is sent once.",
  })
  id: string;

  @Field(() => String, { description: "Its subject: 150 characters at most." })
  subject: string;

  @Field(() => GraphQLJSON, { description: "What it says, as rich text." })
  body: unknown;

  @Field(() => [ID], { nullable: true, description: "Files to attach, uploaded by the viewer." })
  fileIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "The draft that it was: gone once it is sent." })
  draftId?: string | null;

  @Field(() => ID, { nullable: true, description: "The message that it forwards, which the viewer reads." })
  forwardOf?: string | null;
}

@InputType({ description: "An answer to a message." })
export class ReplyToMessageInput {
  @Field(() => ID, {
    description: "A UUIDv7 made by who writes: whatever is sent again under it is sent once.",
  })
  id: string;

  @Field(() => ID, { description: "The message that is answered." })
  messageId: string;

  @Field(() => ID, { description: "The conversation in which it is read." })
  conversationId: string;

  @Field(() => ID, { nullable: true, description: mailbox })
  mailboxId?: string | null;

  @Field(() => Boolean, {
    description: "To all whom the conversation shows; otherwise to who wrote it alone.",
  })
  all: boolean;

  @Field(() => GraphQLJSON, { description: "What it says, as rich text." })
  body: unknown;

  @Field(() => String, {
    nullable: true,
    description: "Another subject; that of the conversation when not said.",
  })
  subject?: string | null;

  @Field(() => [ID], { nullable: true, description: "Files to attach, uploaded by the viewer." })
  fileIds?: string[] | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "For when." })
  scheduledAt?: Date | null;

  @Field(() => ID, { nullable: true, description: "The draft that it was: gone once it is sent." })
  draftId?: string | null;
}

@InputType({ description: "A message of the viewer, or of a shared sender that they hold." })
export class MessageInput {
  @Field(() => ID, { description: "The id of the message." })
  messageId: string;
}

@InputType({ description: "Another time for a message that waits." })
export class RescheduleMessageInput extends MessageInput {
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "For when; at once, or at the next opening of the school, when not said.",
  })
  scheduledAt?: Date | null;
}

@InputType({ description: "Where to put conversations of a mailbox." })
export class MoveConversationsInput {
  @Field(() => ID, { nullable: true, description: mailbox })
  mailboxId?: string | null;

  @Field(() => [ID], { description: "Which conversations: 100 at most." })
  conversationIds: string[];

  @Field(() => MailboxBox, { nullable: true, description: "To INBOX, ARCHIVE or BIN." })
  box?: MailboxBoxName | null;

  @Field(() => ID, { nullable: true, description: "To this folder of the mailbox." })
  folderId?: string | null;
}

@InputType({ description: "What to mark on conversations of a mailbox." })
export class MarkConversationsInput {
  @Field(() => ID, { nullable: true, description: mailbox })
  mailboxId?: string | null;

  @Field(() => [ID], { description: "Which conversations: 100 at most." })
  conversationIds: string[];

  @Field(() => Boolean, { nullable: true, description: "Read, or unread again." })
  read?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Among the favourites, or no longer." })
  starred?: boolean | null;
}

@InputType({ description: "A mailbox." })
export class MailboxInput {
  @Field(() => ID, { nullable: true, description: mailbox })
  mailboxId?: string | null;
}

@InputType({ description: "A folder to make." })
export class CreateFolderInput extends MailboxInput {
  @Field(() => String, {
    description: "Its name: from 1 to 60 characters, another than those of the other folders.",
  })
  name: string;
}

@InputType({ description: "A folder of a mailbox." })
export class FolderInput extends MailboxInput {
  @Field(() => ID, { description: "The id of the folder." })
  folderId: string;
}

@InputType({ description: "Another name for a folder." })
export class RenameFolderInput extends FolderInput {
  @Field(() => String, {
    description: "Its name: from 1 to 60 characters, another than those of the other folders.",
  })
  name: string;
}

@InputType({ description: "What ends the messages of the viewer." })
export class SetSignatureInput {
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: "Rich text of 1,000 characters at most; none for no signature.",
  })
  body?: unknown;
}

@InputType({ description: "How messages work in an establishment." })
export class SetMessagingSettingsInput {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => Int, { description: "For how many minutes one may recall: from 0, for never, to 1440." })
  recallMinutes: number;

  @Field(() => Boolean, { description: "Whether the school is shown when families have read." })
  readStateOfFamilies: boolean;

  @Field(() => Boolean, { description: "Whether families are shown when the school has read." })
  readStateToFamilies: boolean;
}
