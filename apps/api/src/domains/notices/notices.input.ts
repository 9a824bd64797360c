import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";

import { LocalDate } from "../../platform/graph/local-date.ts";
import type { NoticeSigners, NoticeWants } from "./notice.entity.ts";
import type { WrittenAnswer } from "./notice-answer.ts";
import type { NoticeAddress } from "./notice-audience.ts";
import type { WrittenNotice } from "./notice-content.ts";
import { NoticeSignersEnum, NoticeWantsEnum } from "./notices.type.ts";

@InputType({ description: "What a notice says and asks." })
export class NoticeContentInput implements WrittenNotice {
  @Field(() => String, { description: "From 1 to 150 characters." })
  title: string;

  @Field(() => GraphQLJSON, { description: "What it says, as `Notice.body` gives it." })
  body: unknown;

  @Field(() => String, {
    nullable: true,
    description:
      "In whose official name, 80 characters at most: « La vie scolaire ». In one's own when absent.",
  })
  signedBy?: string | null;

  @Field(() => NoticeWantsEnum, { description: "What it asks." })
  wants: NoticeWants;

  @Field(() => String, {
    nullable: true,
    description: "The question, 200 characters at most; none for an acknowledgement.",
  })
  question?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "For a CHOICE, from 2 to 10 choices of 100 characters.",
  })
  choices?: string[] | null;

  @Field(() => NoticeSignersEnum, { description: "Whose signature it wants." })
  signers: NoticeSigners;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Until which day an answer is asked: today or later.",
  })
  dueOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "So many days before the due day, from 0 to 14, whoever has not answered is reminded. Never when absent.",
  })
  remindDaysBefore?: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day on which answers are taken; when absent, until somebody closes it.",
  })
  closesOn?: string | null;
}

@InputType({ description: "A notice, and for whom it is." })
export class PublishNoticeInput implements NoticeAddress {
  @Field(() => ID, { description: "The establishment in which it is written." })
  establishmentId: string;

  @Field(() => [ID], {
    nullable: true,
    description: "The classes whose pupils it concerns; who joins one while it is open is added to it.",
  })
  classIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Single children whom it concerns." })
  childIds?: string[] | null;

  @Field(() => NoticeContentInput, { description: "What it says." })
  content: NoticeContentInput;

  @Field(() => [ID], {
    nullable: true,
    description: "What is attached: uploads of the viewer, in this order.",
  })
  fileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The notice of the same establishment that this one replaces: it is closed at the same time.",
  })
  replacesId?: string | null;
}

@InputType({ description: "A change of a notice that nobody has answered." })
export class UpdateNoticeInput {
  @Field(() => ID, { description: "The id of the notice." })
  id: string;

  @Field(() => Int, {
    description: "The version that was changed: CONFLICT when somebody else changed it since.",
  })
  version: number;

  @Field(() => NoticeContentInput, { description: "All that it says from now on." })
  content: NoticeContentInput;

  @Field(() => [ID], {
    nullable: true,
    description: "All that is attached from now on, in this order; when absent, what was stays.",
  })
  fileIds?: string[] | null;
}

@InputType({ description: "Which notice to close." })
export class CloseNoticeInput {
  @Field(() => ID, { description: "The id of the notice." })
  id: string;
}

@InputType({ description: "What is answered for a child." })
export class NoticeAnswerInput implements WrittenAnswer {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether one agrees, true when absent; to YES_NO, the answer, which has to be there.",
  })
  agrees?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "The choice, or a text of 500 characters; not wanted of who disagrees.",
  })
  answer?: string | null;

  @Field(() => String, { nullable: true, description: "A word for the school, 1,000 characters at most." })
  comment?: string | null;
}

@InputType({ description: "The signature of the viewer for a child." })
export class SignNoticeInput extends NoticeAnswerInput {
  @Field(() => ID, { description: "The id of the notice." })
  noticeId: string;

  @Field(() => ID, { description: "The user id of the child, or of the viewer of age." })
  childId: string;
}

@InputType({ description: "A notice that one leaves to whoever else may sign, or takes back." })
export class SetNoticeAsideInput {
  @Field(() => ID, { description: "The id of the notice." })
  noticeId: string;

  @Field(() => Boolean, { description: "Whether it is left to others." })
  aside: boolean;
}

@InputType({ description: "An answer that came on paper." })
export class RecordPaperAnswerInput extends NoticeAnswerInput {
  @Field(() => ID, { description: "The id of the notice." })
  noticeId: string;

  @Field(() => ID, { description: "The user id of the child." })
  childId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The user id of who signed, among those whom the viewer may know. Absent when nobody can tell: not where each is asked.",
  })
  signerId?: string | null;
}

@InputType({ description: "Whom to remind of a notice." })
export class RemindOfNoticeInput {
  @Field(() => ID, { description: "The id of the notice." })
  noticeId: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Only for these children; for all who wait, among those whom the viewer follows, when absent.",
  })
  childIds?: string[] | null;
}
