import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { UserType } from "../directory/user.type.ts";
import type { NoticeChildState } from "./follow-up.queries.ts";
import type { NoticeWants } from "./notice.entity.ts";
import { NoticeWantsEnum } from "./notices.type.ts";

export const NoticeChildStateEnum = describedEnum<NoticeChildState>(
  "NoticeChildState",
  "How far the answers for a child are.",
  {
    WAITING: "Nobody has answered.",
    PARTLY: "Each is asked, and not all have answered.",
    ANSWERED: "Whoever was asked has answered.",
    NOBODY: "Nobody may sign for the child here: ask on paper.",
  },
);

export const NoticeRowFilter = describedEnum("NoticeRowFilter", "Which children of a notice to list.", {
  MISSING: "For whom an answer is missing.",
  DISAGREEING: "For whom somebody disagrees.",
  ANSWERED: "For whom all that was asked was answered.",
});

@ObjectType({
  description:
    "How far the answers to a notice are, among the children whom the viewer follows: what is hidden does not count.",
})
export class NoticeProgress {
  @Field(() => Int, { description: "How many children it concerns." })
  total: number;

  @Field(() => Int, { description: "For how many all that was asked was answered." })
  answered: number;

  @Field(() => Int, { description: "For how many somebody disagrees." })
  disagreeing: number;

  @Field(() => Int, { description: "For how many nobody may sign here." })
  nobody: number;
}

@ObjectType({ description: "An answer for a child, as the school reads it." })
export class GivenNoticeAnswer {
  @Field(() => ID, { description: "The id of the answer." })
  id: string;

  @Structural()
  @Field(() => UserType, {
    nullable: true,
    description: "Who signed, when the viewer may know who answers for the child.",
  })
  signer: UserType | null;

  @Field(() => Boolean, { description: "Whether they agree; to YES_NO, the answer itself." })
  agrees: boolean;

  @Field(() => String, { nullable: true, description: "The choice or the text." })
  answer: string | null;

  @Field(() => String, { nullable: true, description: "What they added for the school." })
  comment: string | null;

  @Field(() => GraphQLISODateTime, { description: "When." })
  answeredAt: Date;

  @Field(() => Boolean, { description: "Whether it came on paper." })
  onPaper: boolean;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When another answer of the same person replaced it; none for what holds.",
  })
  replacedAt: Date | null;
}

@ObjectType({ description: "A child whom a notice concerns, as the people of the school follow it." })
export class NoticeFollowUpRow {
  @Structural()
  @Field(() => UserType, { description: "The child." })
  child: UserType;

  @Field(() => String, { nullable: true, description: "The name of their homeroom class there, if any." })
  className: string | null;

  @Field(() => NoticeChildStateEnum, { description: "How far the answers are." })
  state: NoticeChildState;

  @Field(() => Boolean, { description: "Whether somebody disagrees." })
  disagrees: boolean;
}

export const NoticeFollowUpConnection = connectionType(
  "NoticeFollowUpRow",
  () => NoticeFollowUpRow,
  "children whom the viewer follows in a notice: who disagrees first, then those for whom an answer is missing.",
);

@ObjectType({ description: "A notice that the viewer follows as somebody of the school, in a list." })
export class FollowedNotice {
  @Field(() => ID, { description: "The id of the notice." })
  id: string;

  @Field(() => String, { description: "Its title." })
  title: string;

  @Field(() => String, { description: "The name of its establishment." })
  establishmentName: string;

  @Field(() => String, { description: "Who speaks." })
  sender: string;

  @Field(() => Boolean, { description: "Whether the viewer wrote it." })
  isMine: boolean;

  @Field(() => NoticeWantsEnum, { description: "What it asks." })
  wants: NoticeWants;

  @Field(() => LocalDate, { nullable: true, description: "Until which day an answer is asked." })
  dueOn: string | null;

  @Field(() => Boolean, { description: "Whether answers are taken now." })
  open: boolean;

  @Field(() => GraphQLISODateTime, { description: "When it was written." })
  createdAt: Date;

  @Structural()
  @Field(() => NoticeProgress, { description: "How far the answers are." })
  progress: NoticeProgress;
}

export const FollowedNoticeConnection = connectionType(
  "FollowedNotice",
  () => FollowedNotice,
  "notices that the viewer follows as somebody of the school, the latest first.",
);

@ObjectType({ description: "A reminder of a notice that was sent." })
export class NoticeReminder {
  @Field(() => ID, { description: "The id of the reminder." })
  id: string;

  @Field(() => GraphQLISODateTime, { description: "When." })
  at: Date;

  @Field(() => Boolean, { description: "Whether it was sent by itself, before the due day." })
  automatic: boolean;
}

@ObjectType({ description: "What reminding did." })
export class RemindedOfNotice {
  @Field(() => Int, { description: "How many people are reminded, at the hours of the school and of each." })
  reached: number;
}
