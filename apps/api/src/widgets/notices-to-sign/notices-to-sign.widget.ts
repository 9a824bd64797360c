import { Field, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { readFollowedNotices } from "../../domains/notices/follow-up.queries.ts";
import { FollowedNotice } from "../../domains/notices/follow-up.type.ts";
import {
  countFamilyNotices,
  fromTheFirst,
  readFamilyNotices,
} from "../../domains/notices/notices.queries.ts";
import { noticeFrom, NoticeType } from "../../domains/notices/notices.type.ts";
import { noticeParameters } from "../../domains/notices/notices.visible.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

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
    const parameters = { ...noticeParameters(familyView(viewerOf(context))), now: context.now };
    const ofFamily = { ...parameters, childId: null, waiting: true };
    const isFamily = parameters.notice_family.length + parameters.viewer_studies_in.length > 0;
    const isStaff = parameters.notice_writes.length > 0;
    const [mine, total, written] = await Promise.all([
      isFamily ? context.rows(readFamilyNotices, { ...ofFamily, ...fromTheFirst, limit: count }) : [],
      isFamily ? context.rows(countFamilyNotices, ofFamily) : [{ count: 0 }],
      isStaff ? context.rowsAlone(readFollowedNotices, { ...parameters, ...ownAndOpen, limit: count }) : [],
    ]);
    return {
      noticesToSign: mine.map(noticeFrom),
      noticesToSignCount: total[0]!.count,
      openNotices: written as FollowedNotice[],
    };
  },
});

const ownAndOpen = { mine: true, open: true, beforeAt: null, beforeId: null };
