import { GraphQLJSON } from "graphql-scalars";
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int } from "type-graphql";

import { Role, type RoleName } from "../directory/role.ts";

/** For whom a news item is. */
export interface NewsAudience {
  establishmentId?: string | null;
  territoryId?: string | null;
  roles?: RoleName[] | null;
  classIds?: string[] | null;
}

const says = {
  establishmentId: "The establishment in whose name it is written; else give a territory.",
  territoryId: "The territory in whose name it is written; else give an establishment.",
  roles: "Only people who are one of these there; everybody there when absent.",
  classIds:
    "Only these classes of the establishment: their people and the guardians of their pupils, or those who are one of the roles.",
};

@ArgsType()
export class NewsAudienceArguments implements NewsAudience {
  @Field(() => ID, { nullable: true, description: says.establishmentId })
  establishmentId?: string | null;

  @Field(() => ID, { nullable: true, description: says.territoryId })
  territoryId?: string | null;

  @Field(() => [Role], { nullable: true, description: says.roles })
  roles?: RoleName[] | null;

  @Field(() => [ID], { nullable: true, description: says.classIds })
  classIds?: string[] | null;
}

@InputType({ description: "What a news item says, and when it is read." })
class NewsContentInput {
  @Field(() => String, { description: "From 1 to 150 characters." })
  title: string;

  @Field(() => GraphQLJSON, {
    description: "Its text, as `News.body` gives it; 50,000 characters at most, addresses included.",
  })
  body: unknown;

  @Field(() => String, {
    nullable: true,
    description:
      "In whose official name, 80 characters at most: « La direction ». Null for nobody's; absent in a change, it stays.",
  })
  signedBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it stands before others. False when absent; in a change, it then stays as it is.",
  })
  pinned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether those who read it may comment on it. False when absent; in a change, it then stays as it is.",
  })
  takesComments?: boolean | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "From when on it is read. Now when absent; in a change, it then stays as it is.",
  })
  publishedAt?: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "Until when it is read. Null for no end; absent in a change, it stays as it is.",
  })
  expiresAt?: Date | null;
}

@InputType({ description: "A news item, and for whom it is." })
export class PublishNewsInput extends NewsContentInput implements NewsAudience {
  @Field(() => ID, { nullable: true, description: says.establishmentId })
  establishmentId?: string | null;

  @Field(() => ID, { nullable: true, description: says.territoryId })
  territoryId?: string | null;

  @Field(() => [Role], { nullable: true, description: says.roles })
  roles?: RoleName[] | null;

  @Field(() => [ID], { nullable: true, description: says.classIds })
  classIds?: string[] | null;
}

@InputType({ description: "A change of a news item." })
export class UpdateNewsInput extends NewsContentInput {
  @Field(() => ID, { description: "The id of the news." })
  id: string;

  @Field(() => Int, {
    description: "The version that was changed: CONFLICT when somebody else changed it since.",
  })
  version: number;
}

@InputType({ description: "What to withdraw." })
export class WithdrawNewsInput {
  @Field(() => ID, { description: "The id of the news." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@InputType({ description: "What the viewer opened." })
export class MarkNewsReadInput {
  @Field(() => ID, { description: "The id of the news." })
  id: string;
}

@InputType({ description: "Whether news takes comments." })
export class SetNewsCommentsInput {
  @Field(() => ID, { description: "The id of the news." })
  id: string;

  @Field(() => Boolean, {
    description: "Whether it takes comments from now on; those that were written stay.",
  })
  open: boolean;
}
