import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Resolver } from "type-graphql";

import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import {
  CloseReportInput,
  LiftPauseInput,
  OpenedReport,
  OpenReportInput,
  OwnReport,
  PauseWritingInput,
  ReportConnection,
  ReportInput,
  ReportStateEnum,
  type ReportType,
  RestoreAccountInput,
  SuspendAccountInput,
  SuspensionResult,
  WritingPause,
} from "./moderation.type.ts";
import { readOwnReports, type ReportState } from "./reports.queries.ts";
import { closeReport, openReport, report, reportQueue } from "./reports.service.ts";
import { restoreAccount, suspendAccount } from "./suspensions.service.ts";
import { judgedPauses, liftPause, ownPauses, pauseWriting } from "./writing-pauses.service.ts";

@ArgsType()
class QueueArguments extends PageArguments {
  @Field(() => ReportStateEnum, { defaultValue: "OPEN", description: "Those that are so far." })
  state: ReportState;
}

@Resolver(() => ViewerType)
export class ViewerModerationResolver {
  @SessionOnly()
  @FieldResolver(() => ReportConnection, {
    description:
      "What was reported where the viewer moderates, and not about them; without what was written.",
  })
  reportQueue(
    @Args(() => QueueArguments) page: QueueArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<ReportType>> {
    return reportQueue(context, page);
  }

  @SessionOnly()
  @FieldResolver(() => [OwnReport], {
    description: "What the viewer reported, the latest first: 100 at most.",
  })
  ownReports(@Ctx() context: ViewerContext): Promise<OwnReport[]> {
    return context.rowsAlone(readOwnReports, { viewer: viewerOf(context).id });
  }

  @SessionOnly()
  @FieldResolver(() => [WritingPause], {
    description: "The pauses that last, of the viewer and of their children.",
  })
  writingPauses(@Ctx() context: ViewerContext): Promise<WritingPause[]> {
    return ownPauses(context, viewerOf(context));
  }

  @SessionOnly()
  @FieldResolver(() => [WritingPause], {
    description: "The pauses that last where the viewer may lift them: 200 at most.",
  })
  judgedWritingPauses(@Ctx() context: ViewerContext): Promise<WritingPause[]> {
    return judgedPauses(context, viewerOf(context));
  }
}

@Resolver()
export class ModerationResolver {
  @SessionOnly()
  @Mutation(() => [OwnReport], {
    description:
      "Reports something that the viewer may read to who moderates its establishment: twenty a day at most. Answers what they reported.",
  })
  async report(
    @Arg("input", () => ReportInput, { description: "What, and why." }) input: ReportInput,
    @Ctx() context: ViewerContext,
  ): Promise<OwnReport[]> {
    await report(context, input);
    return context.rowsAlone(readOwnReports, { viewer: viewerOf(context).id });
  }

  @SessionOnly()
  @Mutation(() => OpenedReport, { description: "Opens what was reported, which is journaled." })
  openReport(
    @Arg("input", () => OpenReportInput, { description: "Which." }) { id }: OpenReportInput,
    @Ctx() context: ViewerContext,
  ): Promise<OpenedReport> {
    return openReport(context, id);
  }

  @SessionOnly()
  @Mutation(() => OpenedReport, { description: "Closes a report; whoever made it is told how it ended." })
  closeReport(
    @Arg("input", () => CloseReportInput, { description: "Which, and how." }) input: CloseReportInput,
    @Ctx() context: ViewerContext,
  ): Promise<OpenedReport> {
    return closeReport(context, input);
  }

  @SessionOnly()
  @Mutation(() => [WritingPause], {
    description:
      "Keeps a pupil from writing in a school until a date; they and their guardians are told. Answers the pauses that last there.",
  })
  async pauseWriting(
    @Arg("input", () => PauseWritingInput, { description: "Whom, until when, why." })
    input: PauseWritingInput,
    @Ctx() context: ViewerContext,
  ): Promise<WritingPause[]> {
    await pauseWriting(context, input);
    return judgedPauses(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => [WritingPause], { description: "Lets a pupil write again. Answers the pauses that last." })
  async liftWritingPause(
    @Arg("input", () => LiftPauseInput, { description: "Which." }) input: LiftPauseInput,
    @Ctx() context: ViewerContext,
  ): Promise<WritingPause[]> {
    await liftPause(context, input);
    return judgedPauses(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => SuspensionResult, {
    description:
      "Suspends an account everywhere: its sessions end, and what it sent since a moment is withdrawn and kept as evidence. For who administers its account or moderates its school.",
  })
  suspendAccount(
    @Arg("input", () => SuspendAccountInput, { description: "Whose, and why." }) input: SuspendAccountInput,
    @Ctx() context: ViewerContext,
  ): Promise<SuspensionResult> {
    return suspendAccount(context, input);
  }

  @SessionOnly()
  @Mutation(() => Boolean, { description: "Opens a suspended account again. What was withdrawn stays so." })
  async restoreAccount(
    @Arg("input", () => RestoreAccountInput, { description: "Whose." }) { userId }: RestoreAccountInput,
    @Ctx() context: ViewerContext,
  ): Promise<boolean> {
    await restoreAccount(context, userId);
    return true;
  }
}
