import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, InputType, Int } from "type-graphql";

import { RecipientChoiceInput } from "../contacts/contacts.type.ts";
import { UrgentCause, type UrgentCauseName } from "./message.type.ts";

@InputType({ description: "A recipient that was chosen, with how it was shown." })
export class DraftRecipientInput extends RecipientChoiceInput {
  @Field(() => String, { description: "Its name: 200 characters at most." })
  name: string;

  @Field(() => String, { nullable: true, description: "Why one may write to it: 200 characters at most." })
  detail?: string | null;
}

@InputType({ description: "A message that is being written, whole: what is not said is not kept." })
export class SaveDraftInput {
  @Field(() => ID, { description: "A UUIDv7 made by who writes." })
  id: string;

  @Field(() => Int, { description: "The version that was read; 0 for a draft that is new." })
  version: number;

  @Field(() => String, { description: "The subject, as far as it is written." })
  subject: string;

  @Field(() => GraphQLJSON, { description: "The text, as far as it is written." })
  body: unknown;

  @Field(() => [DraftRecipientInput], { description: "To whom, as far as they are chosen." })
  recipients: DraftRecipientInput[];

  @Field(() => ID, { nullable: true, description: "In which establishment." })
  establishmentId?: string | null;

  @Field(() => ID, { nullable: true, description: "In the name of which shared sender." })
  senderId?: string | null;

  @Field(() => ID, { nullable: true, description: "About which child." })
  aboutChildId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether each recipient gets a copy of their own." })
  privateCopies?: boolean | null;

  @Field(() => UrgentCause, { nullable: true, description: "For which urgent cause." })
  urgentCause?: UrgentCauseName | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "For when." })
  scheduledAt?: Date | null;

  @Field(() => ID, { nullable: true, description: "Which message it answers." })
  inReplyTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it answers all who are in the conversation of that message; no unless said.",
  })
  replyToAll?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Which message it forwards." })
  forwardOf?: string | null;

  @Field(() => [ID], { nullable: true, description: "Files to attach, uploaded by the viewer." })
  fileIds?: string[] | null;
}
