import { Field, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { UserType } from "../../domains/directory/user.type.ts";
import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { readBirthdays } from "./birthdays.queries.ts";

@ObjectType({
  description: "A birthday that comes, of somebody who agreed to show it. Its year is not told.",
})
export class Birthday {
  @Structural()
  @Field(() => UserType, { description: "Whose." })
  user: UserType;

  @Field(() => Int, { description: "The day of the month." })
  day: number;

  @Field(() => Int, { description: "The month, from 1 to 12." })
  month: number;

  @Field(() => Int, { description: "Days from today; 0 on the day itself." })
  daysUntil: number;

  @Field(() => [String], { description: "The classes that they share with the viewer, by name." })
  classNames: string[];
}

@ObjectType({
  implements: Widget,
  description: "Birthdays in the viewer's classes, of those who agreed to show them.",
})
export class BirthdaysWidget extends Widget {
  @Scope("directory:read")
  @Field(() => [Birthday], { nullable: true, description: "The nearest first; null when `failure` is set." })
  birthdays?: Birthday[] | null;
}

const settings = z.strictObject({
  /** How many days ahead. */
  days: z.int().min(1).max(60).default(30),
});

export const birthdays = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "birthdays",
  type: BirthdaysWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "small", height: "compact" },
    { width: "wide", height: "normal" },
    { width: "small", height: "tall" },
  ],
  settings,
  roles: ["STUDENT", "TEACHER", "AGENT"],
  places: [],
  async load(context, { days }) {
    const parameters = { ...viewerParameters(viewerOf(context)), days };
    return { birthdays: await context.rows(readBirthdays, parameters) };
  },
});
