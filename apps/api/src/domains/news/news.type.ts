import { excerptOf } from "@preau/rich-text";
import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { describedEnum } from "../../platform/graph/described-enum.ts";
import { connectionType } from "../../platform/graph/connection.ts";
import type { NewsRow } from "./news.queries.ts";

@ObjectType("News", {
  description: "Something that a school or a territory tells. Read by its audience while it is published.",
})
export class NewsType {
  @Field(() => ID, { description: "The id of the news." })
  id: string;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => String, { description: "Its first words, 200 characters at most." })
  excerpt: string;

  @Field(() => GraphQLJSON, {
    description:
      'Its text, as ProseMirror writes it: `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"…"}]}]}`.',
  })
  body: unknown;

  @Field(() => Int, {
    description:
      "Which nodes and marks the body may hold. 1: `doc`, `paragraph`, `text`; `bold`, `italic`, `link` (https, mailto, tel). 2: also `heading` (levels 2 and 3), `bulletList`, `orderedList` (`start`), `listItem`, `blockquote`, `hardBreak`; `underline`.",
  })
  bodySchema: number;

  @Field(() => String, { description: "The establishment or territory in whose name it is written." })
  sender: string;

  @Field(() => String, {
    nullable: true,
    description: "Who speaks there, by an official name: « La direction »; none when nobody said.",
  })
  signedBy: string | null;

  @Field(() => Boolean, { description: "Whether it stands before others." })
  pinned: boolean;

  @Field(() => Boolean, { description: "Whether those who read it may comment on it." })
  takesComments: boolean;

  @Field(() => GraphQLISODateTime, { description: "From when on it is read." })
  publishedAt: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "Until when it is read; none while nobody said.",
  })
  expiresAt: Date | null;

  @Field(() => Boolean, { description: "Whether it was withdrawn: then only its writers still read it." })
  withdrawn: boolean;

  @Field(() => Int, { description: "Grows with each change; give it back to change or withdraw it." })
  version: number;

  @Field(() => Boolean, { description: "Whether the viewer may change or withdraw it." })
  viewerCanEdit: boolean;

  // What the fields of later domains ask the rules with.
  authorId: string | null;
  establishmentId: string | null;
  territoryId: string | null;
  withdrawnAt: Date | null;
}

/** A row as the graph shows it. */
export const newsFrom = (row: NewsRow): NewsType => ({
  ...row,
  excerpt: excerptOf(row.body),
  withdrawn: row.withdrawnAt !== null,
});

const NewsPlaceKind = describedEnum("NewsPlaceKind", "In whose name news is written.", {
  ESTABLISHMENT: "A school or university.",
  TERRITORY: "A territory.",
});

@ObjectType({ description: "Where the viewer may publish news." })
export class NewsPlaceType {
  @Field(() => NewsPlaceKind, { description: "What it is." })
  kind: keyof typeof NewsPlaceKind;

  @Field(() => ID, { description: "The id of the establishment or territory." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;
}

export const NewsConnection = connectionType(
  "News",
  () => NewsType,
  "news that the viewer reads now, the latest first.",
);
