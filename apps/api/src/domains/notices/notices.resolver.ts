import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { type Connection, connectionOf, PageArguments } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { onlyIds } from "../../platform/graph/id.ts";
import { UserType } from "../directory/user.type.ts";
import { visibleUser } from "../directory/users.service.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { FileCard } from "../files/file-card.type.ts";
import { filesOfOne } from "../files/files.service.ts";
import { familyFrom, placeInFamily } from "./notices-page.ts";
import { SetNoticeAsideInput, SignNoticeInput } from "./notices.input.ts";
import { countFamilyNotices, type NoticeRow, readFamilyNotices } from "./notices.queries.ts";
import { findNotice } from "./notices.service.ts";
import { NoticeConnection, noticeFrom, NoticeType } from "./notices.type.ts";
import { noticeParameters } from "./notices.visible.ts";
import { setNoticeAside, signNotice } from "./signing.service.ts";

const nobody = "00000000-0000-0000-0000-000000000000";

@Resolver(() => ViewerType)
export class ViewerNoticesResolver {
  @SessionOnly()
  @FieldResolver(() => NoticeConnection, {
    description:
      "What the schools of the viewer's children tell, or theirs when they are of age: what waits for their signature first, then the latest.",
  })
  async notices(
    @Ctx() context: ViewerContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("childId", () => ID, { nullable: true, description: "Only those of one child." })
    childId: string | null,
    @Arg("toSign", () => Boolean, {
      defaultValue: false,
      description: "Only those that wait for the viewer's signature.",
    })
    toSign: boolean,
  ): Promise<Connection<NoticeType>> {
    const parameters = {
      ...noticeParameters(viewerOf(context)),
      now: context.now,
      childId: childId == null ? null : (onlyIds([childId])[0] ?? nobody),
      waiting: toSign,
    };
    const [rows, [count]] = await Promise.all([
      context.rows(readFamilyNotices, { ...parameters, ...familyFrom(page) }),
      context.rows(countFamilyNotices, parameters),
    ]);
    return connectionOf(page, { rows, total: count!.count }, placeInFamily, noticeFrom);
  }
}

@Resolver(() => NoticeType)
export class NoticesResolver {
  @SessionOnly()
  @Query(() => NoticeType, {
    nullable: true,
    description:
      "A notice that the viewer may read, by its id or that of a reminder of it. NOT_FOUND otherwise, as for an id that nothing has.",
  })
  notice(
    @Arg("id", () => ID, { description: "The id of the notice, or of a reminder." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeType> {
    return readBack(context, id);
  }

  @SessionOnly()
  @FieldResolver(() => UserType, {
    nullable: true,
    description: "Who wrote it, when the viewer may see them.",
  })
  author(@Root() notice: NoticeRow, @Ctx() context: ViewerContext): Promise<UserType | null> | null {
    return notice.authorId === null ? null : visibleUser(context, notice.authorId);
  }

  @SessionOnly()
  @FieldResolver(() => [FileCard], { description: "What is attached to it, in its order." })
  attachments(@Root() notice: NoticeRow, @Ctx() context: ViewerContext): Promise<FileCard[]> {
    return filesOfOne(context, "NOTICE", notice.id);
  }

  @SessionOnly()
  @Mutation(() => NoticeType, {
    description:
      "Signs for a child, as long as the notice is open and the viewer may; again changes what they answered, and the school keeps both.",
  })
  async signNotice(
    @Arg("input", () => SignNoticeInput, { description: "The answer." }) input: SignNoticeInput,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeType> {
    return readBack(context, await signNotice(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => NoticeType, {
    description:
      "Leaves a notice to whoever else may sign, where one signature is enough. Nobody hears of it.",
  })
  async setNoticeAside(
    @Arg("input", () => SetNoticeAsideInput, { description: "Which." }) input: SetNoticeAsideInput,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeType> {
    return readBack(context, await setNoticeAside(context, viewerOf(context), input));
  }
}

export async function readBack(context: ViewerContext, id: string): Promise<NoticeType> {
  return noticeFrom(await findNotice(context, viewerOf(context), id));
}
