import { Field, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { daysBetween } from "../../domains/school-calendar/local-days.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

@ObjectType({ description: "A day that one waits for." })
export class Countdown {
  @Field(() => String, { description: "What is waited for; empty when nobody said it." })
  title: string;

  @Field(() => LocalDate, { nullable: true, description: "Its day; null until one is chosen." })
  on: string | null;

  @Field(() => Int, { nullable: true, description: "Days from today; negative once it is over." })
  days: number | null;
}

@ObjectType({ implements: Widget, description: "How many days are left until a day of the viewer's choice." })
export class CountdownWidget extends Widget {
  @Scope("dashboard:read")
  @Field(() => Countdown, { nullable: true, description: "The day; null when `failure` is set." })
  countdown?: Countdown | null;
}

const settings = z.strictObject({
  /** What one waits for. */
  title: z.string().trim().max(80).default(""),
  /** Until when. */
  date: z.iso.date().optional(),
});

export const countdown = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "countdown",
  type: CountdownWidget,
  sizes: [
    { width: "small", height: "compact" },
    { width: "small", height: "normal" },
    { width: "wide", height: "compact" },
  ],
  settings,
  places: [],
  async load(context, { title, date = null }) {
    const { today } = viewerOf(context);
    return { countdown: { title, on: date, days: date === null ? null : daysBetween(today, date) } };
  },
});
