import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { Favourite } from "../../domains/favourites/favourites.resolver.ts";
import { listFavourites } from "../../domains/favourites/favourites.service.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

@ObjectType({ implements: Widget, description: "The links that the viewer keeps at hand." })
export class FavouritesWidget extends Widget {
  @Scope("favourites:read")
  @Field(() => [Favourite], {
    nullable: true,
    description: "In the viewer's order; null when `failure` is set.",
  })
  favourites?: Favourite[] | null;
}

export const favourites = defineWidget<ViewerContext, Record<string, never>>({
  kind: "favourites",
  type: FavouritesWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "small", height: "compact" },
    { width: "wide", height: "normal" },
  ],
  settings: z.strictObject({}) as unknown as z.ZodType<Record<string, never>>,
  places: [{ roles: ["STUDENT", "TEACHER", "GUARDIAN", "LEADERSHIP", "SCHOOL_LIFE", "STAFF"], rank: 70 }],
  load: async (context) => ({ favourites: await listFavourites(context, viewerOf(context)) }),
});
