import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { ClassType } from "../../domains/directory/class.type.ts";
import { EstablishmentType } from "../../domains/directory/establishment.type.ts";
import { UserType } from "../../domains/directory/user.type.ts";
import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { notFound } from "../../platform/errors/user-error.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { readChildren } from "./children.queries.ts";

@ObjectType({ description: "A class of a child of the viewer." })
export class ChildClass {
  @Structural()
  @Field(() => ClassType, { description: "The class." })
  class: ClassType;

  @Scope("directory:read")
  @Field(() => [UserType], { description: "Its head teachers, among those whom the viewer may see." })
  headTeachers: UserType[];
}

@ObjectType({ description: "A child of the viewer, with where they learn." })
export class Child {
  @Structural()
  @Field(() => UserType, { description: "The child." })
  user: UserType;

  @Structural()
  @Field(() => [EstablishmentType], {
    description: "Where the child is enrolled today; empty where that is hidden from the viewer.",
  })
  establishments: EstablishmentType[];

  @Structural()
  @Field(() => [ChildClass], {
    description:
      "Classes of this year, the homeroom class first; empty where that is hidden from the viewer.",
  })
  classes: ChildClass[];
}

@ObjectType({ implements: Widget, description: "The children of the viewer, in all their schools." })
export class ChildrenWidget extends Widget {
  @Scope("children:read")
  @Field(() => [Child], {
    nullable: true,
    description:
      "The children whom the viewer may see as a guardian, by given name; null when `failure` is set.",
  })
  children?: Child[] | null;
}

const settings = z.strictObject({
  /** The user id of the one child to show. */
  child: z.uuid().meta({ choice: "child" }).optional(),
});

export const children = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "children",
  type: ChildrenWidget,
  sizes: [
    { width: "wide", height: "normal" },
    { width: "full", height: "normal" },
    { width: "small", height: "normal" },
    { width: "small", height: "compact" },
    { width: "small", height: "tall" },
  ],
  settings,
  roles: ["GUARDIAN"],
  places: [{ roles: ["GUARDIAN"], rank: 10, size: { width: "wide", height: "normal" } }],
  async load(context, { child = null }) {
    // A widget set to one child shows this one, to whomever the page is narrowed.
    const viewer = child === null ? familyView(viewerOf(context)) : viewerOf(context);
    const found = await context.rows(readChildren, { ...viewerParameters(viewer), child });
    if (child !== null && found.length === 0) throw notFound();
    return { children: found };
  },
});
