import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { byId, defineBatch } from "../../platform/read/batch.ts";
import { ClassType } from "../directory/class.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { readLaidOutClasses } from "./layers.queries.ts";
import { layerParameters } from "./layers.visible.ts";

const laidOut = defineBatch<ViewerContext, { id: string }>(async (context, ids) =>
  byId(await context.rows(readLaidOutClasses, { ...layerParameters(viewerOf(context)), ids })),
);

@Resolver(() => ClassType)
export class ClassLayersResolver {
  @SessionOnly()
  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may lay out the dashboards of its people: its head teachers do, whoever teaches a course or a group, and who holds the mandate LAYERS over its school.",
  })
  async viewerCanLayOut(@Root() { id }: ClassType, @Ctx() context: ViewerContext): Promise<boolean> {
    return (await laidOut(context, id)) !== null;
  }
}
