import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { establishmentsOf, viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { notFound } from "../../platform/errors/user-error.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { calendarsOf } from "./calendars-of.ts";
import { readCalendarSchools } from "./school-calendar.queries.ts";
import { SchoolCalendar } from "./school-calendar.types.ts";

@ObjectType({
  implements: Widget,
  description: "School and public holidays where the viewer belongs, and where their children learn.",
})
export class SchoolCalendarWidget extends Widget {
  @Scope("establishments:read")
  @Field(() => [SchoolCalendar], {
    nullable: true,
    description: "One for each zone of the viewer's schools; null when `failure` is set.",
  })
  schoolCalendar?: SchoolCalendar[] | null;
}

const settings = z.strictObject({
  /** The one establishment whose holidays are shown. */
  establishment: z.uuid().meta({ choice: "establishment" }).optional(),
});

export const schoolCalendar = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "school-calendar",
  type: SchoolCalendarWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "small", height: "compact" },
    { width: "wide", height: "normal" },
    { width: "small", height: "tall" },
  ],
  settings,
  places: [
    { roles: ["GUARDIAN"], rank: 40, size: { width: "small", height: "normal" } },
    { roles: ["STUDENT", "TEACHER"], rank: 50, size: { width: "small", height: "normal" } },
    { roles: ["LEADERSHIP", "SCHOOL_LIFE", "STAFF"], rank: 60, size: { width: "small", height: "normal" } },
  ],
  async load(context, { establishment = null }) {
    const viewer = viewerOf(context);
    if (establishment !== null && !establishmentsOf(viewer).includes(establishment)) throw notFound();
    const parameters = { ...viewerParameters(familyView(viewer)), establishment };
    return { schoolCalendar: calendarsOf(await context.rows(readCalendarSchools, parameters), viewer.today) };
  },
});
