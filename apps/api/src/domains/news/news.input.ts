import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, InputType, Int } from "type-graphql";

import { Role, type RoleName } from "../directory/role.ts";

@InputType({ description: "What a news item says, and when it is read." })
class NewsContentInput {
  @Field(() => String, { description: "From 1 to 150 characters." })
  title: string;

  @Field(() => GraphQLJSON, { description: "Paragraphs of text and links, as `News.body` gives them." })
  body: unknown;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "From when on it is read; now when absent.",
  })
  publishedAt?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "Until when it is read." })
  expiresAt?: Date | null;
}

@InputType({ description: "A news item, and for whom it is." })
export class PublishNewsInput extends NewsContentInput {
  @Field(() => ID, {
    nullable: true,
    description: "The establishment in whose name it is written; else give a territory.",
  })
  establishmentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The territory in whose name it is written; else give an establishment.",
  })
  territoryId?: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: "Only people who are one of these there; everybody there when absent.",
  })
  roles?: RoleName[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Only these classes of the establishment: their people, and guardians of their pupils.",
  })
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
