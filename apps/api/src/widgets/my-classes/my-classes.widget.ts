import { Field, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { ClassType, SubjectType } from "../../domains/directory/class.type.ts";
import { UserType } from "../../domains/directory/user.type.ts";
import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { readMyClasses } from "./my-classes.queries.ts";

@ObjectType({ description: "A class in which the viewer learns or teaches this year." })
export class MyClass {
  @Structural()
  @Field(() => ClassType, { description: "The class." })
  class: ClassType;

  @Field(() => Boolean, { description: "Whether the viewer teaches it; otherwise they learn in it." })
  teaching: boolean;

  @Structural()
  @Field(() => [SubjectType], { description: "What the viewer teaches there; empty for a student." })
  subjects: SubjectType[];

  @Scope("directory:read")
  @Field(() => [UserType], { description: "Its head teachers, among those whom the viewer may see." })
  headTeachers: UserType[];

  @Field(() => Int, { description: "How many students it has today, among those whom the viewer may see." })
  studentCount: number;
}

@ObjectType({ implements: Widget, description: "The classes of the viewer." })
export class MyClassesWidget extends Widget {
  @Scope("classes:read")
  @Field(() => [MyClass], {
    nullable: true,
    description: "Classes of this year, those that the viewer teaches first; null when `failure` is set.",
  })
  myClasses?: MyClass[] | null;
}

const settings = z.strictObject({
  /** Only the classes of one establishment. */
  establishment: z.uuid().meta({ choice: "establishment" }).optional(),
});

export const myClasses = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "my-classes",
  type: MyClassesWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "wide", height: "normal" },
    { width: "small", height: "compact" },
    { width: "small", height: "tall" },
  ],
  settings,
  roles: ["TEACHER", "STUDENT", "AGENT"],
  places: [
    { roles: ["TEACHER"], rank: 20, size: { width: "small", height: "normal" } },
    { roles: ["STUDENT"], rank: 30, size: { width: "small", height: "normal" } },
  ],
  async load(context, { establishment = null }) {
    const parameters = { ...viewerParameters(viewerOf(context)), establishment };
    return { myClasses: await context.rows(readMyClasses, parameters) };
  },
});
