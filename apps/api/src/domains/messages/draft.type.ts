import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { RecipientKindEnum } from "../contacts/contacts.type.ts";
import type { RecipientKind } from "../contacts/recipients.service.ts";
import { UrgentCause, type UrgentCauseName } from "./message.type.ts";

@ObjectType({ description: "A recipient that was chosen in a draft, as it was shown then." })
export class DraftRecipient {
  @Field(() => RecipientKindEnum, { description: "What it is." })
  kind: RecipientKind;

  @Field(() => ID, { description: "The id of the person, the class or the sender; the name of the role." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { nullable: true, description: "Why one may write to it." })
  detail: string | null;
}

@ObjectType("Draft", { description: "A message that is being written. Only who writes it reads it." })
export class DraftType {
  @Field(() => ID, { description: "The id of the draft." })
  id: string;

  @Field(() => String, { description: "The subject, as far as it was written." })
  subject: string;

  @Field(() => GraphQLJSON, { description: "The text, as far as it was written." })
  body: unknown;

  @Field(() => String, { description: "Its first words, 200 characters at most." })
  excerpt: string;

  @Field(() => [DraftRecipient], { description: "To whom, as far as they were chosen." })
  recipients: DraftRecipient[];

  @Field(() => ID, { nullable: true, description: "In which establishment." })
  establishmentId: string | null;

  @Field(() => ID, { nullable: true, description: "In the name of which shared sender." })
  senderId: string | null;

  @Field(() => ID, { nullable: true, description: "About which child." })
  aboutChildId: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether each recipient gets a copy of their own." })
  privateCopies: boolean | null;

  @Field(() => UrgentCause, { nullable: true, description: "For which urgent cause." })
  urgentCause: UrgentCauseName | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "For when." })
  scheduledAt: Date | null;

  @Field(() => ID, { nullable: true, description: "Which message it answers." })
  inReplyTo: string | null;

  @Field(() => Boolean, {
    description: "Whether it answers all who are in the conversation of that message.",
  })
  replyToAll: boolean;

  @Field(() => ID, { nullable: true, description: "Which message it forwards." })
  forwardOf: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The draft of which it is a copy: both were written on at once, and nothing is lost.",
  })
  copyOf: string | null;

  @Field(() => Int, { description: "Grows with each change; give it back to save again." })
  version: number;

  @Field(() => GraphQLISODateTime, { description: "When it was saved last." })
  updatedAt: Date;
}

export const DraftConnection = connectionType(
  "Draft",
  () => DraftType,
  "drafts of the viewer, the latest first.",
);
