import { excerptOf } from "@preau/rich-text";
import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { choiceOfTerms } from "../audiences/audience-choice.service.ts";
import { Role, type RoleName } from "../directory/role.ts";
import type { ProposalRow } from "./news-proposals.queries.ts";
import type { ProposalState } from "./news-proposals.policy.ts";

const NewsProposalState = describedEnum("NewsProposalState", "How far a proposal is.", {
  PENDING: "It waits for a decision.",
  APPROVED: "It is published.",
  REFUSED: "It is not published.",
  WITHDRAWN: "Its author took it back.",
});

@ObjectType("NewsProposal", {
  description:
    "News that somebody without the mandate NEWS wrote. Read by its author, and by those who may publish it.",
})
export class NewsProposalType {
  @Field(() => ID, { description: "The id of the proposal." })
  id: string;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => String, { description: "Its first words, 200 characters at most." })
  excerpt: string;

  @Field(() => GraphQLJSON, { description: "Its text, as `News.body` gives it." })
  body: unknown;

  @Field(() => String, { description: "The establishment in whose name it would be published." })
  sender: string;

  @Field(() => String, { nullable: true, description: "In whose official name; none when nobody said." })
  signedBy: string | null;

  @Field(() => Boolean, { description: "Whether it would take comments." })
  takesComments: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "Until when it would be read." })
  expiresAt: Date | null;

  @Field(() => [Role], { description: "For whom: people who are one of these there; everybody when none." })
  roles: RoleName[];

  @Field(() => [String], { description: "For whom: the names of the classes; all of them when none." })
  classNames: string[];

  @Field(() => NewsProposalState, { description: "How far it is." })
  state: ProposalState;

  @Field(() => String, { nullable: true, description: "What was said with the decision." })
  word: string | null;

  @Field(() => GraphQLISODateTime, { description: "When it was proposed." })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was decided on." })
  decidedAt: Date | null;

  @Field(() => ID, { nullable: true, description: "The news that it became." })
  newsId: string | null;

  @Field(() => Int, { description: "Grows with each change; give it back to change or decide." })
  version: number;

  @Field(() => Boolean, { description: "Whether the viewer wrote it." })
  isMine: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanChange: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may publish or refuse it." })
  viewerCanDecide: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take it back." })
  viewerCanWithdraw: boolean;

  authorId: string;
}

export const proposalFrom = ({ terms, ...row }: ProposalRow): NewsProposalType => ({
  ...row,
  excerpt: excerptOf(row.body),
  roles: choiceOfTerms(terms).roles,
});

@ObjectType({ description: "A class to which the viewer may propose news." })
export class NewsProposalClass {
  @Field(() => ID, { description: "The id of the class." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;
}

@ObjectType({ description: "Where the viewer may propose news." })
export class NewsProposalPlace {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Boolean, { description: "Whether to everybody there, and not only to the classes." })
  toAll: boolean;

  @Field(() => [NewsProposalClass], { description: "Classes that the viewer teaches there." })
  classes: NewsProposalClass[];
}

export const NewsProposalConnection = connectionType(
  "NewsProposal",
  () => NewsProposalType,
  "proposals of the viewer, or those on which they may decide; the latest first.",
);
