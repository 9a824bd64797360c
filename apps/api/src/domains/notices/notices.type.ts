import { excerptOf } from "@preau/rich-text";
import { GraphQLJSON } from "graphql-scalars";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { ClassType } from "../directory/class.type.ts";
import { UserType } from "../directory/user.type.ts";
import type { NoticeSigners, NoticeWants } from "./notice.entity.ts";
import type { NoticeChildRow, NoticeRow, OwnAnswerRow, WholeNoticeRow } from "./notices.queries.ts";

export const NoticeWantsEnum = describedEnum<NoticeWants>("NoticeWants", "What a notice asks of families.", {
  ACKNOWLEDGEMENT: "That it was read and approved.",
  YES_NO: "Yes or no, to its question.",
  CHOICE: "One of its choices.",
  TEXT: "A short text.",
});

export const NoticeSignersEnum = describedEnum<NoticeSigners>(
  "NoticeSigners",
  "Whose signature a notice wants.",
  {
    ONE: "Of one of those who may sign for the child.",
    EACH: "Of each of them.",
  },
);

@ObjectType({
  description: "What the viewer answered for a child, or what the school recorded in their name from paper.",
})
export class OwnNoticeAnswer {
  @Field(() => ID, { description: "The id of the answer." })
  id: string;

  @Field(() => Boolean, { description: "Whether they agree; to YES_NO, the answer itself." })
  agrees: boolean;

  @Field(() => String, { nullable: true, description: "The choice or the text; none for the others." })
  answer: string | null;

  @Field(() => String, { nullable: true, description: "What they added for the school." })
  comment: string | null;

  @Field(() => GraphQLISODateTime, { description: "When." })
  answeredAt: Date;

  @Field(() => Boolean, { description: "Whether the school recorded it from paper." })
  onPaper: boolean;
}

@ObjectType({
  description:
    "A child whom a notice concerns, as one guardian sees it: what others answered is never told, nor whether they did.",
})
export class NoticeChild {
  @Structural()
  @Field(() => UserType, { description: "The child, or the viewer themselves when of age." })
  child: UserType;

  @Field(() => OwnNoticeAnswer, { nullable: true, description: "What the viewer answered; none yet." })
  answer: OwnNoticeAnswer | null;

  @Field(() => Boolean, {
    description: "Whether the viewer may sign for the child, as long as it is open: others read only.",
  })
  viewerCanSign: boolean;
}

@ObjectType("Notice", {
  description:
    "A word of the school to the families of some children (carnet de liaison). Read by the guardians of these children, by those of them who are of age, and by the people of the school who follow it.",
})
export class NoticeType {
  @Field(() => ID, { description: "The id of the notice." })
  id: string;

  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "The name of the establishment." })
  establishmentName: string;

  @Field(() => String, { description: "Who speaks: an official name, else the name of its author." })
  sender: string;

  @Field(() => String, { nullable: true, description: "The official name, when it was given one." })
  signedBy: string | null;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => String, { description: "Its first words, 200 characters at most." })
  excerpt: string;

  @Field(() => GraphQLJSON, { description: "What it says, as `News.body` does." })
  body: unknown;

  @Field(() => Int, { description: "Which nodes and marks the body may hold, as for `News.bodySchema`." })
  bodySchema: number;

  @Field(() => NoticeWantsEnum, { description: "What it asks." })
  wants: NoticeWants;

  @Field(() => String, { nullable: true, description: "Its question; none for an acknowledgement." })
  question: string | null;

  @Field(() => [String], { description: "What can be chosen, for a CHOICE." })
  choices: string[];

  @Field(() => NoticeSignersEnum, { description: "Whose signature it wants." })
  signers: NoticeSigners;

  @Field(() => LocalDate, { nullable: true, description: "Until which day an answer is asked." })
  dueOn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day on which answers are taken; none: until somebody closes it.",
  })
  closesOn: string | null;

  @Field(() => Boolean, { description: "Whether answers are taken now." })
  open: boolean;

  @Field(() => ID, { nullable: true, description: "The id of the notice that replaced it." })
  replacedById: string | null;

  @Field(() => GraphQLISODateTime, { description: "When it was written." })
  createdAt: Date;

  @Field(() => Int, { description: "Grows with each change; give it back to change or close it." })
  version: number;

  @Structural()
  @Field(() => [NoticeChild], {
    description: "The children of the viewer whom it concerns, by given name; none for who only follows it.",
  })
  children: NoticeChild[];

  @Field(() => Boolean, { description: "Whether something of it waits for the viewer's signature." })
  toSign: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer left it to whoever else may sign; only where one signature is enough.",
  })
  aside: boolean;

  @Field(() => Boolean, { description: "Whether the viewer follows the answers, as somebody of the school." })
  viewerFollows: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may close it, or replace it by another." })
  viewerCanKeep: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer may still change what it says: only before anybody answered.",
  })
  viewerCanEdit: boolean;
}

const answerFrom = ({ answeredAt, ...row }: OwnAnswerRow): OwnNoticeAnswer => ({
  ...row,
  answeredAt: new Date(answeredAt),
});

const childFrom =
  (open: boolean) =>
  ({ child, signable, answer }: NoticeChildRow): NoticeChild => ({
    child,
    answer: answer && answerFrom(answer),
    viewerCanSign: signable && open,
  });

type Kept = Partial<Pick<WholeNoticeRow, "viewerFollows" | "viewerCanKeep" | "answered">>;

/** A row as the graph shows it. Whoever reads a list of a family follows nothing there. */
export const noticeFrom = ({
  viewerFollows = false,
  viewerCanKeep = false,
  answered = true,
  ...row
}: NoticeRow & Kept): NoticeType => ({
  ...row,
  excerpt: excerptOf(row.body),
  children: row.children.map(childFrom(row.open)),
  viewerFollows,
  viewerCanKeep,
  viewerCanEdit: viewerCanKeep && row.open && !answered,
});

export const NoticeConnection = connectionType(
  "Notice",
  () => NoticeType,
  "notices to the viewer's family, what waits for their signature first, then the latest.",
);

@ObjectType({ description: "Where the viewer writes notices, and to which classes." })
export class NoticePlace {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Structural()
  @Field(() => [ClassType], {
    description: "The classes of this year to whose families the viewer writes, by name.",
  })
  classes: ClassType[];
}
