import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { readNoticePlaces } from "./notice-places.queries.ts";
import { CloseNoticeInput, PublishNoticeInput, UpdateNoticeInput } from "./notices.input.ts";
import { readBack } from "./notices.resolver.ts";
import { closeNotice, publishNotice, updateNotice } from "./notices.service.ts";
import { NoticePlace, NoticeType } from "./notices.type.ts";
import { noticeParameters } from "./notices.visible.ts";

@Resolver(() => ViewerType)
export class NoticePlacesResolver {
  @SessionOnly()
  @FieldResolver(() => [NoticePlace], {
    description:
      "Where the viewer writes notices, by name: teachers to their own classes, school offices to all.",
  })
  noticePlaces(@Ctx() context: ViewerContext): Promise<NoticePlace[]> {
    return context.rowsAlone(readNoticePlaces, noticeParameters(viewerOf(context)));
  }
}

@Resolver(() => NoticeType)
export class NoticeWritingResolver {
  @SessionOnly()
  @Mutation(() => NoticeType, {
    description: "Writes a notice to the families of classes and single children, who are told.",
  })
  async publishNotice(
    @Arg("input", () => PublishNoticeInput, { description: "The notice." }) input: PublishNoticeInput,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeType> {
    return readBack(context, await publishNotice(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => NoticeType, {
    description:
      "Changes what a notice says, as long as it is open and nobody answered it: CONFLICT afterwards.",
  })
  async updateNotice(
    @Arg("input", () => UpdateNoticeInput, { description: "The change." }) input: UpdateNoticeInput,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeType> {
    return readBack(context, await updateNotice(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => NoticeType, { description: "Closes a notice: nothing is answered any more." })
  async closeNotice(
    @Arg("input", () => CloseNoticeInput, { description: "Which." }) input: CloseNoticeInput,
    @Ctx() context: ViewerContext,
  ): Promise<NoticeType> {
    return readBack(context, await closeNotice(context, viewerOf(context), input));
  }
}
