import { Field, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { NotificationType } from "../../domains/notifications/notification.type.ts";
import { countUnread, latestUnread } from "../../domains/notifications/notifications.service.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

@ObjectType({ implements: Widget, description: "What the viewer is told of, and has not read." })
export class NotificationsWidget extends Widget {
  @SessionOnly()
  @Field(() => [NotificationType], {
    nullable: true,
    description: "The latest first; null when `failure` is set.",
  })
  notifications?: NotificationType[] | null;

  @SessionOnly()
  @Field(() => Int, { nullable: true, description: "How many there are: 100 says 100 or more." })
  unread?: number | null;
}

const settings = z.strictObject({
  /** How many at most. */
  count: z.int().min(1).max(20).default(5),
});

export const notifications = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "notifications",
  type: NotificationsWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "small", height: "tall" },
    { width: "wide", height: "normal" },
  ],
  settings,
  places: [],
  async load(context, { count }) {
    const viewer = viewerOf(context);
    const [latest, unread] = await Promise.all([
      latestUnread(context, viewer, count),
      countUnread(context, viewer),
    ]);
    return { notifications: latest, unread };
  },
});
