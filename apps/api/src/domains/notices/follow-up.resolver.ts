import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";

import { type Connection, connectionOf, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly, Structural } from "../../platform/graph/decorators.ts";
import { UserType } from "../directory/user.type.ts";
import type { UserCardRow } from "../directory/users.queries.ts";
import { visibleUser } from "../directory/users.service.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import {
  countFollowedNotices,
  countFollowUp,
  type FollowedNoticeRow,
  type FollowUpRow,
  type GivenAnswerRow,
  readFollowedNotices,
  readFollowUp,
} from "./follow-up.queries.ts";
import {
  followUpParameters,
  knownSigners,
  progressOf,
  recordPaperAnswer,
  remindOfNotice,
} from "./follow-up.service.ts";
import {
  FollowedNotice,
  FollowedNoticeConnection,
  GivenNoticeAnswer,
  NoticeFollowUpConnection,
  NoticeFollowUpRow,
  NoticeProgress,
  NoticeReminder,
  NoticeRowFilter,
  RemindedOfNotice,
} from "./follow-up.type.ts";
import { followedFrom, followUpFrom, placeInFollowed, placeInFollowUp } from "./notices-page.ts";
import { RecordPaperAnswerInput, RemindOfNoticeInput } from "./notices.input.ts";
import { readReminders } from "./notice-reminders.queries.ts";
import { readBack } from "./notices.resolver.ts";
import { NoticeType } from "./notices.type.ts";
import { noticeParameters } from "./notices.visible.ts";

@Resolver(() => ViewerType)
export class FollowedNoticesResolver {
  @SessionOnly()
  @FieldResolver(() => FollowedNoticeConnection, {
    description:
      "Notices that the viewer follows as somebody of the school: their own, those of the classes whose head teacher they are, and all those of the school for leadership and school life.",
  })
  async followedNotices(
    @Ctx() context: ViewerContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("mine", () => Boolean, { defaultValue: false, description: "Only those that the viewer wrote." })
    mine: boolean,
    @Arg("open", () => Boolean, { defaultValue: false, description: "Only those that take answers." })
    open: boolean,
  ): Promise<Connection<FollowedNotice>> {
    const parameters = { ...noticeParameters(viewerOf(context)), now: context.now, mine, open };
    const [rows, [count]] = await Promise.all([
      context.rowsAlone(readFollowedNotices, { ...parameters, ...followedFrom(page) }),
      context.rowsAlone(countFollowedNotices, parameters),
    ]);
    const total = { rows, total: count!.count };
    return connectionOf(page, total, placeInFollowed, (row: FollowedNoticeRow) => row as FollowedNotice);
  }
}

type Following = NoticeType & { viewerFollows: boolean };

@Resolver(() => NoticeType)
export class FollowUpResolver {
  @SessionOnly()
  @FieldResolver(() => NoticeProgress, {
    nullable: true,
    description: "How far the answers are: for who follows it; null for others.",
  })
  async progress(@Root() notice: Following, @Ctx() context: ViewerContext): Promise<NoticeProgress | null> {
    return notice.viewerFollows ? progressOf(context, notice.id) : null;
  }

  @SessionOnly()
  @FieldResolver(() => NoticeFollowUpConnection, {
    nullable: true,
    description:
      "The children whom it concerns, among those whom the viewer follows, with what was answered: for who follows it; null for others. Never one's own children, since the other guardian may have answered.",
  })
  async followUp(
    @Root() notice: Following,
    @Ctx() context: ViewerContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => NoticeRowFilter, { nullable: true, description: "Only some of them." })
    filter: keyof typeof NoticeRowFilter | null,
  ): Promise<Connection<NoticeFollowUpRow> | null> {
    if (!notice.viewerFollows) return null;
    const parameters = { ...followUpParameters(context, notice.id), childId: null, filter: filter ?? null };
    const [rows, [count]] = await Promise.all([
      context.rowsAlone(readFollowUp, { ...parameters, ...followUpFrom(page) }),
      context.rowsAlone(countFollowUp, parameters),
    ]);
    const total = { rows, total: count!.count };
    return connectionOf(page, total, placeInFollowUp, (row) => row as unknown as NoticeFollowUpRow);
  }

  @SessionOnly()
  @FieldResolver(() => [NoticeReminder], {
    nullable: true,
    description: "The reminders that were sent, the latest first: for who follows it; null for others.",
  })
  async reminders(
    @Root() notice: Following,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeReminder[] | null> {
    return notice.viewerFollows ? context.rows(readReminders, { noticeId: notice.id }) : null;
  }

  @SessionOnly()
  @Mutation(() => NoticeType, {
    description:
      "Records an answer that came on paper for a child whom the viewer follows; it is journaled, and never replaces what was signed on the screen.",
  })
  async recordPaperAnswer(
    @Arg("input", () => RecordPaperAnswerInput, { description: "The answer." }) input: RecordPaperAnswerInput,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeType> {
    return readBack(context, await recordPaperAnswer(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => RemindedOfNotice, {
    description: "Reminds those who may sign and have not, of the children whom the viewer follows.",
  })
  async remindOfNotice(
    @Arg("input", () => RemindOfNoticeInput, { description: "Whom." }) input: RemindOfNoticeInput,
    @Ctx() context: ViewerContext,
  ): Promise<RemindedOfNotice> {
    return { reached: await remindOfNotice(context, viewerOf(context), input) };
  }
}

const among =
  (known: ReadonlyMap<string, UserCardRow>) =>
  (id: string): UserCardRow[] => {
    const user = known.get(id);
    return user ? [user] : [];
  };

@Resolver(() => NoticeFollowUpRow)
export class FollowUpRowResolver {
  @Structural()
  @FieldResolver(() => [GivenNoticeAnswer], {
    description: "What was answered, the latest first, with what it replaced.",
  })
  async answers(@Root() row: FollowUpRow, @Ctx() context: ViewerContext): Promise<GivenNoticeAnswer[]> {
    const known = await knownSigners(context, row);
    return row.answers.map((answer) => ({
      ...answer,
      signer: answer.signerId === null ? null : (known.get(answer.signerId) ?? null),
      answeredAt: new Date(answer.answeredAt),
      replacedAt: answer.replacedAt === null ? null : new Date(answer.replacedAt),
    }));
  }

  @Structural()
  @FieldResolver(() => [UserType], {
    description: "Who may sign and has not answered, among those whom the viewer may know.",
  })
  async waitingFor(@Root() row: FollowUpRow, @Ctx() context: ViewerContext): Promise<UserType[]> {
    return row.waitingIds.flatMap(among(await knownSigners(context, row)));
  }

  @Structural()
  @FieldResolver(() => [UserType], {
    description: "Who may sign, among those whom the viewer may know.",
  })
  async signers(@Root() row: FollowUpRow, @Ctx() context: ViewerContext): Promise<UserType[]> {
    return row.signerIds.flatMap(among(await knownSigners(context, row)));
  }
}

@Resolver(() => GivenNoticeAnswer)
export class GivenNoticeAnswerResolver {
  @Structural()
  @FieldResolver(() => UserType, {
    nullable: true,
    description: "Who recorded it from paper, when the viewer may see them.",
  })
  recordedBy(@Root() answer: GivenAnswerRow, @Ctx() context: ViewerContext): Promise<UserType | null> | null {
    return answer.recordedById === null ? null : visibleUser(context, answer.recordedById);
  }
}
