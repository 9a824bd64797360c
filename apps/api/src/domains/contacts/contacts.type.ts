import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from "type-graphql";

import { Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { EstablishmentType } from "../directory/establishment.type.ts";
import { UserType } from "../directory/user.type.ts";
import type { RecipientChoice, RecipientKind } from "./recipients.service.ts";
import type { SenderKind } from "./writing-desk.policy.ts";

export const SenderKindEnum = describedEnum<SenderKind>("SharedSenderKind", "What kind of office it is.", {
  SCHOOL_LIFE: "School life: counsellors and supervisors.",
  SECRETARIAT: "The secretariat.",
  LEADERSHIP: "The leadership.",
  DELEGATES: "Delegates, of pupils or of staff.",
  CUSTOM: "Another that the school made.",
});

export const RecipientKindEnum = describedEnum<RecipientKind>("RecipientKind", "What a recipient is.", {
  USER: "A person.",
  CLASS_STUDENTS: "The pupils of a class.",
  CLASS_GUARDIANS: "The guardians of the pupils of a class.",
  CLASS_TEACHERS: "The teachers of a class.",
  ROLE: "Everybody of a role in the establishment.",
  ESTABLISHMENT: "Everybody of the establishment.",
  SENDER: "An office of the establishment.",
});

@ObjectType({ description: "An office that writes and is written to as one, whoever holds it." })
export class SharedSender {
  @Field(() => ID, { description: "The id of the office." })
  id: string;

  @Field(() => SenderKindEnum, { description: "What kind of office it is." })
  kind: SenderKind;

  @Field(() => String, { description: "Its name: « Vie scolaire »." })
  name: string;

  @Field(() => Boolean, { description: "Whether it speaks for the school: nobody can block it." })
  official: boolean;

  establishmentId: string;
}

@ObjectType({ description: "An establishment in which the viewer may write." })
export class WritingPlace {
  establishmentId: string;

  @Structural()
  @Field(() => EstablishmentType, { description: "The establishment." })
  establishment: EstablishmentType;

  @Structural()
  @Field(() => [SharedSender], { description: "The offices for which the viewer may write there." })
  senders: SharedSender[];

  @Structural()
  @Field(() => [UserType], { description: "The viewer's children there, about whom a message may be." })
  children: UserType[];

  @Field(() => Boolean, {
    description: "Whether the viewer may write to several people together there: a class, a role.",
  })
  writesToGroups: boolean;
}

@ObjectType({
  description: "Whom the viewer may mean by what they typed: always somebody to whom they may write.",
})
export class RecipientSuggestion {
  @Field(() => RecipientKindEnum, { description: "What it is." })
  kind: RecipientKind;

  @Field(() => ID, {
    description: "Of the user, the class, the establishment or the office; for ROLE, the name of the role.",
  })
  id: string;

  @Field(() => String, { description: "A name: « Nadia Martin », « Responsables de 5e B »." })
  name: string;

  @Field(() => String, {
    description: "Why: « Mère de Léa Martin (5e B) ». Empty when the name says it all.",
  })
  detail: string;

  @Field(() => Int, { description: "How many people it reaches; 1 for an office." })
  count: number;
}

@InputType({ description: "A recipient that was chosen." })
export class RecipientChoiceInput implements RecipientChoice {
  @Field(() => RecipientKindEnum, { description: "What it is." })
  kind: RecipientKind;

  @Field(() => ID, {
    description: "Of the user, the class, the establishment or the office; for ROLE, the name of the role.",
  })
  id: string;
}

@ObjectType({ description: "Somebody whom the viewer blocked. Only the viewer knows it." })
export class BlockedUser {
  @Field(() => ID, { description: "The id of the user." })
  userId: string;

  @Field(() => String, { description: "Their name; empty when their account was erased." })
  name: string;

  @Field(() => GraphQLISODateTime, { description: "When." })
  blockedAt: Date;
}

@InputType({ description: "Whom to block, or not any more." })
export class BlockInput {
  @Field(() => ID, { description: "The id of the user." })
  userId: string;
}
