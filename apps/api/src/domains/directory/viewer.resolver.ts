import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";

import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "./viewer.ts";

@ObjectType("Viewer", { description: "The signed-in person asking. Everything personal starts here." })
export class ViewerType {
  @Scope("profile:read")
  @Field(() => ID, { description: "The id of the viewer's user." })
  id: string;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Structural()
  @Query(() => ViewerType, { description: "The signed-in person asking." })
  viewer(@Ctx() context: ViewerContext): ViewerType {
    return { id: viewerOf(context).id };
  }
}
