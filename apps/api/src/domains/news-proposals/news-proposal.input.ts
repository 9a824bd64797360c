import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, InputType, Int } from "type-graphql";

import { Role, type RoleName } from "../directory/role.ts";

@InputType({ description: "What a proposed news item says." })
class NewsProposalContentInput {
  @Field(() => String, { description: "From 1 to 150 characters." })
  title: string;

  @Field(() => GraphQLJSON, {
    description: "Its text, as `News.body` gives it; 50,000 characters at most, addresses included.",
  })
  body: unknown;

  @Field(() => String, {
    nullable: true,
    description:
      "In whose official name, 80 characters at most. Null for nobody's; absent in a change, it stays.",
  })
  signedBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether those who read it may comment on it. False when absent; in a change, it then stays.",
  })
  takesComments?: boolean | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "Until when it is read. Null for no end; absent in a change, it stays as it is.",
  })
  expiresAt?: Date | null;
}

@InputType({ description: "News that the viewer would like to be published, and for whom." })
export class ProposeNewsInput extends NewsProposalContentInput {
  @Field(() => ID, { description: "The establishment in whose name it would be published." })
  establishmentId: string;

  @Field(() => [Role], {
    nullable: true,
    description: "Only people who are one of these there; everybody there when absent.",
  })
  roles?: RoleName[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Only these classes: their people and the guardians of their pupils, or those who are one of the roles. A teacher gives classes that they teach.",
  })
  classIds?: string[] | null;
}

@InputType({ description: "A change of a proposal that waits." })
export class UpdateNewsProposalInput extends NewsProposalContentInput {
  @Field(() => ID, { description: "The id of the proposal." })
  id: string;

  @Field(() => Int, { description: "The version that was changed: CONFLICT when it is another by now." })
  version: number;
}

@InputType({ description: "What is decided on a proposal." })
export class DecideNewsProposalInput {
  @Field(() => ID, { description: "The id of the proposal." })
  id: string;

  @Field(() => Int, { description: "The version that was read: CONFLICT when it is another by now." })
  version: number;

  @Field(() => Boolean, { description: "True publishes it at once, false refuses it." })
  approve: boolean;

  @Field(() => String, {
    nullable: true,
    description: "A word to its author, 1,000 characters at most.",
  })
  word?: string | null;
}

@InputType({ description: "Which proposal to take back." })
export class WithdrawNewsProposalInput {
  @Field(() => ID, { description: "The id of the proposal." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@InputType({ description: "Whether somebody may propose news to everybody of an establishment." })
export class SetNewsWriterInput {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => ID, { description: "The id of somebody who belongs to it." })
  userId: string;

  @Field(() => Boolean, { description: "Whether they may from now on." })
  allowed: boolean;
}
