import { Field, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { FollowedNotice } from "../../domains/notices/follow-up.type.ts";
import { fromTheFirst } from "../../domains/notices/notices.queries.ts";
import { noticeFrom, NoticeType } from "../../domains/notices/notices.type.ts";
import { noticeParameters } from "../../domains/notices/notices.visible.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { readNoticesToSign } from "./notices-to-sign.queries.ts";

@ObjectType({
  implements: Widget,
  description:
    "Notices of the schools that wait for the viewer's signature, and their own that wait for others'.",
})
export class NoticesToSignWidget extends Widget {
  @SessionOnly()
  @Field(() => [NoticeType], {
    nullable: true,
    description:
      "What waits for the viewer's signature, for all children, the latest first; null when `failure` is set.",
  })
  noticesToSign?: NoticeType[] | null;

  @SessionOnly()
  @Field(() => Int, { nullable: true, description: "How many there are; null when `failure` is set." })
  noticesToSignCount?: number | null;

  @SessionOnly()
  @Field(() => [FollowedNotice], {
    nullable: true,
    description:
      "What the viewer wrote as somebody of a school and takes answers, the latest first; null when `failure` is set.",
  })
  openNotices?: FollowedNotice[] | null;
}

const settings = z.strictObject({
  /** How many at most. */
  count: z.int().min(1).max(20).default(4),
});

const dated = <Row extends { createdAt: string }>(
  row: Row,
): Omit<Row, "createdAt"> & { createdAt: Date } => ({
  ...row,
  createdAt: new Date(row.createdAt),
});

export const noticesToSign = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "notices-to-sign",
  type: NoticesToSignWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "wide", height: "normal" },
    { width: "small", height: "tall" },
    { width: "full", height: "normal" },
  ],
  settings,
  roles: ["GUARDIAN", "STUDENT", "TEACHER", "LEADERSHIP", "SCHOOL_LIFE", "STAFF"],
  places: [{ roles: ["GUARDIAN"], rank: 12 }],
  async load(context, { count }) {
    const parameters = noticeParameters(familyView(viewerOf(context)));
    // Progress is counted child by child: nobody's dashboard waits behind it.
    const asked = {
      ...parameters,
      ...fromTheFirst,
      now: context.now,
      childId: null,
      waiting: true,
      mine: true,
      open: true,
      limit: count,
    };
    const isStaff = parameters.notice_writes.length > 0;
    const [row] = isStaff
      ? await context.rowsAlone(readNoticesToSign, asked)
      : await context.rows(readNoticesToSign, asked);
    const { toSign, written } = row!;
    return {
      noticesToSign: toSign.map((one) => noticeFrom(dated(one))),
      noticesToSignCount: toSign[0]?.total ?? 0,
      openNotices: written.map((one) => dated(one) as FollowedNotice),
    };
  },
});
