import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { fromTheFirst, readNewsList } from "../../domains/news/news.queries.ts";
import { newsFrom, NewsType } from "../../domains/news/news.type.ts";
import { newsParameters } from "../../domains/news/news.visible.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

@ObjectType({ implements: Widget, description: "The latest news for the viewer." })
export class NewsWidget extends Widget {
  @Scope("news:read")
  @Field(() => [NewsType], {
    nullable: true,
    description: "The pinned first, then the latest; null when `failure` is set.",
  })
  news?: NewsType[] | null;
}

const settings = z.strictObject({
  /** How many at most. */
  count: z.int().min(1).max(20).default(4),
  /** Only those of one establishment. */
  establishment: z.uuid().meta({ choice: "establishment" }).optional(),
});

export const news = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "news",
  type: NewsWidget,
  sizes: [
    { width: "wide", height: "normal" },
    { width: "small", height: "normal" },
    { width: "small", height: "tall" },
    { width: "full", height: "normal" },
  ],
  settings,
  places: [
    { roles: ["LEADERSHIP", "STAFF", "SCHOOL_LIFE", "AGENT", "INTERNSHIP_TUTOR", "ADMINISTRATOR"], rank: 10 },
    { roles: ["STUDENT", "TEACHER", "GUARDIAN"], rank: 20 },
  ],
  async load(context, { count, establishment = null }) {
    const rows = await context.rows(readNewsList, {
      ...newsParameters(familyView(viewerOf(context))),
      now: context.now,
      establishment,
      ...fromTheFirst,
      limit: count,
    });
    return { news: rows.map(newsFrom) };
  },
});
