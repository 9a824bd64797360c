import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";

import { Scope, SessionOnly, Structural } from "../../platform/graph/decorators.ts";
import { UserType } from "../directory/user.type.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { familyOf, narrowFamily } from "./family.service.ts";

@ObjectType({
  description:
    "The children of a guardian who has several, and whether the dashboard is narrowed to one of them.",
})
export class Family {
  @Structural()
  @Field(() => [UserType], { description: "The children, by given name." })
  children: UserType[];

  @Field(() => ID, {
    nullable: true,
    description: "The id of the child to whom widgets are narrowed, on every device; null for all children.",
  })
  narrowedTo: string | null;
}

@InputType({ description: "To whom the viewer narrows their dashboard." })
export class NarrowFamilyInput {
  @Field(() => ID, { nullable: true, description: "The id of a child of the viewer; null for all of them." })
  childId: string | null;
}

@Resolver(() => ViewerType)
export class FamilyResolver {
  @Scope("children:read")
  @FieldResolver(() => Family, {
    nullable: true,
    description: "Null for whoever is not the guardian of several children.",
  })
  family(@Ctx() context: ViewerContext): Promise<Family | null> {
    return familyOf(context, viewerOf(context));
  }
}

@Resolver()
export class NarrowFamilyResolver {
  @SessionOnly()
  @Mutation(() => Family, {
    nullable: true,
    description: "Narrows every widget that concerns children to one of them, or opens it to all.",
  })
  async narrowFamily(
    @Arg("input", () => NarrowFamilyInput, { description: "The choice." }) input: NarrowFamilyInput,
    @Ctx() context: ViewerContext,
  ): Promise<Family | null> {
    return familyOf(context, await narrowFamily(context, viewerOf(context), input.childId ?? null));
  }
}
