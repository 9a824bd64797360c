import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import type { ReportOutcome, ReportReason, ReportState } from "./reports.queries.ts";

export const ReportReasonEnum = describedEnum<ReportReason>("ReportReason", "Why something is reported.", {
  HARASSMENT: "Somebody is harassed or mocked.",
  VIOLENCE: "Threats or violence.",
  HATE: "Racism, sexism or other hatred.",
  SEXUAL: "Sexual content or behaviour.",
  DANGER: "Somebody seems to be in danger.",
  PRIVACY: "Private images or facts are spread.",
  OTHER: "Anything else.",
});

export const ReportStateEnum = describedEnum<ReportState>("ReportState", "How far a report is.", {
  OPEN: "Nobody has judged it yet.",
  CLOSED: "It was judged.",
});

export const ReportOutcomeEnum = describedEnum<ReportOutcome>("ReportOutcome", "How a report ended.", {
  ACTED: "The school acted.",
  NO_BREACH: "The school saw no breach of its rules.",
  PASSED_ON: "It was passed on to somebody who can do more: the academy, the police, a help line.",
});

@ObjectType("Report", {
  description: "Something reported, for who judges it: never for the one who is reported.",
})
export class ReportType {
  @Field(() => ID, { description: "The id of the report." })
  id: string;

  @Field(() => String, { description: "What was reported: `NEWS`, `MESSAGE`…" })
  kind: string;

  @Field(() => ReportReasonEnum, { description: "Why." })
  reason: ReportReason;

  @Field(() => ReportStateEnum, { description: "How far it is." })
  state: ReportState;

  @Field(() => GraphQLISODateTime, { description: "When it was made." })
  createdAt: Date;

  @Field(() => ID, { description: "The id of the establishment in which it was written." })
  establishmentId: string;

  @Field(() => String, { description: "Its name." })
  establishmentName: string;

  @Field(() => Boolean, { description: "Whether it is about who decides there: it is then judged above." })
  aboutLeader: boolean;

  @Field(() => String, { description: "Who made it. They are never named to the one who is reported." })
  reporterName: string;

  @Field(() => ID, { nullable: true, description: "The id of who wrote what was reported." })
  reportedId: string | null;

  @Field(() => String, { nullable: true, description: "Their name." })
  reportedName: string | null;

  @Field(() => Boolean, { description: "Whether they are a pupil of the establishment." })
  reportedIsPupil: boolean;

  @Field(() => Boolean, { description: "Whether their account is suspended." })
  reportedIsSuspended: boolean;

  @Field(() => ReportOutcomeEnum, { nullable: true, description: "How it ended." })
  outcome: ReportOutcome | null;

  @Field(() => String, { nullable: true, description: "What was told to who made it." })
  note: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was judged." })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Who judged it." })
  closedByName: string | null;
}

@ObjectType({ description: "A report with what was written. The journal keeps who opened it." })
export class OpenedReport extends ReportType {
  @Field(() => String, { description: "What was reported, as it was then." })
  excerpt: string;

  @Field(() => String, { description: "What the one who reported added; empty when nothing." })
  comment: string;
}

export const ReportConnection = connectionType(
  "Report",
  () => ReportType,
  "the reports that the viewer judges, the latest first.",
);

@ObjectType({ description: "What the viewer reported, and what became of it." })
export class OwnReport {
  @Field(() => ID, { description: "The id of the report." })
  id: string;

  @Field(() => String, { description: "What was reported: `NEWS`, `MESSAGE`…" })
  kind: string;

  @Field(() => ReportReasonEnum, { description: "Why." })
  reason: ReportReason;

  @Field(() => GraphQLISODateTime, { description: "When." })
  createdAt: Date;

  @Field(() => ReportStateEnum, { description: "How far it is." })
  state: ReportState;

  @Field(() => ReportOutcomeEnum, { nullable: true, description: "How it ended." })
  outcome: ReportOutcome | null;

  @Field(() => String, { nullable: true, description: "What the school adds." })
  note: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was judged." })
  closedAt: Date | null;
}

@ObjectType({ description: "A time when a pupil does not write in a school." })
export class WritingPause {
  @Field(() => ID, { description: "The id of the pause." })
  id: string;

  @Field(() => ID, { description: "The id of the pupil." })
  userId: string;

  @Field(() => String, { description: "Their name." })
  name: string;

  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "Its name." })
  establishmentName: string;

  @Field(() => String, { description: "Why, in words for the pupil and their guardians." })
  reason: string;

  @Field(() => GraphQLISODateTime, { description: "Until when." })
  until: Date;
}

@ObjectType({ description: "What suspending an account did." })
export class SuspensionResult {
  @Field(() => Int, { description: "How many things that it had sent were withdrawn." })
  withdrawn: number;
}

@InputType({ description: "Something to report." })
export class ReportInput {
  @Field(() => String, { description: "What it is: `NEWS`, `MESSAGE`…" })
  kind: string;

  @Field(() => ID, { description: "Its id." })
  id: string;

  @Field(() => ReportReasonEnum, { description: "Why." })
  reason: ReportReason;

  @Field(() => String, { nullable: true, description: "More, in one's own words: 1,000 characters at most." })
  comment?: string | null;
}

@InputType({ description: "A report to open." })
export class OpenReportInput {
  @Field(() => ID, { description: "The id of the report." })
  id: string;
}

@InputType({ description: "How a report ended." })
export class CloseReportInput {
  @Field(() => ID, { description: "The id of the report." })
  id: string;

  @Field(() => ReportOutcomeEnum, { description: "How." })
  outcome: ReportOutcome;

  @Field(() => String, {
    nullable: true,
    description: "What to tell who made it, in plain words: 500 characters at most.",
  })
  note?: string | null;
}

@InputType({ description: "A pupil who does not write for a while." })
export class PauseWritingInput {
  @Field(() => ID, { description: "The pupil." })
  userId: string;

  @Field(() => ID, { description: "Where." })
  establishmentId: string;

  @Field(() => GraphQLISODateTime, { description: "Until when: 90 days at most." })
  until: Date;

  @Field(() => String, { description: "Why, for the pupil and their guardians: 300 characters at most." })
  reason: string;
}

@InputType({ description: "A pause to lift." })
export class LiftPauseInput {
  @Field(() => ID, { description: "The pupil." })
  userId: string;

  @Field(() => ID, { description: "The id of the pause." })
  id: string;
}

@InputType({ description: "An account to suspend." })
export class SuspendAccountInput {
  @Field(() => ID, { description: "Whose." })
  userId: string;

  @Field(() => String, { description: "Why, for the journal: 300 characters at most." })
  reason: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "Withdraws what it sent since then too, of the last 30 days.",
  })
  withdrawSince?: Date | null;
}

@InputType({ description: "An account to open again." })
export class RestoreAccountInput {
  @Field(() => ID, { description: "Whose." })
  userId: string;
}
