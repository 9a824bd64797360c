import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { UserType } from "../../domains/directory/user.type.ts";
import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { Correspondent } from "../../domains/messages/correspondent.type.ts";
import { SessionOnly, Structural } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { readUnreadMessages } from "./unread-messages.queries.ts";

@ObjectType({ description: "A conversation in which something was not read, by what came last." })
export class UnreadConversation {
  @Field(() => ID, { description: "The id of the conversation, in the viewer's own mailbox." })
  conversationId: string;

  @Field(() => String, { description: "Its subject." })
  subject: string;

  @Field(() => String, { description: "The first words of what came last, 200 characters at most." })
  excerpt: string;

  @Structural()
  @Field(() => Correspondent, { description: "Who wrote it." })
  from: Correspondent;

  @Field(() => GraphQLISODateTime, { description: "When it came." })
  at: Date;

  @Field(() => Boolean, { description: "Whether something in it passed quiet hours, for an urgent cause." })
  urgent: boolean;

  @Structural()
  @Field(() => [UserType], {
    description: "The children whom it is about, among those whom the viewer sees.",
  })
  children: UserType[];
}

@ObjectType({ implements: Widget, description: "What came in the viewer's own mailbox, and was not read." })
export class UnreadMessagesWidget extends Widget {
  @SessionOnly()
  @Field(() => [UnreadConversation], {
    nullable: true,
    description:
      "The latest first, of all children at once or of the one narrowed to; null when `failure` is set.",
  })
  unreadMessages?: UnreadConversation[] | null;

  @SessionOnly()
  @Field(() => Int, { nullable: true, description: "How many there are: 100 says 100 or more." })
  unreadCount?: number | null;
}

const mostCounted = 100;

const settings = z.strictObject({
  /** How many at most. */
  count: z.int().min(1).max(20).default(4),
});

export const unreadMessages = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "unread-messages",
  type: UnreadMessagesWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "small", height: "tall" },
    { width: "wide", height: "normal" },
  ],
  settings,
  places: [
    {
      roles: [
        "LEADERSHIP",
        "STAFF",
        "SCHOOL_LIFE",
        "TEACHER",
        "STUDENT",
        "GUARDIAN",
        "AGENT",
        "INTERNSHIP_TUTOR",
      ],
      rank: 15,
    },
  ],
  async load(context, { count }) {
    const viewer = familyView(viewerOf(context));
    const rows = await context.rows(readUnreadMessages, {
      ...viewerParameters(viewer),
      narrowed: viewer.narrowedTo,
      count,
      most: mostCounted,
    });
    return { unreadMessages: rows, unreadCount: rows[0]?.total ?? 0 };
  },
});
