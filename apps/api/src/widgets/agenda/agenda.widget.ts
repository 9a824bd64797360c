import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { agendaOf } from "../../domains/agenda/agenda.service.ts";
import { AgendaEntry } from "../../domains/agenda/agenda.type.ts";
import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { dayOf } from "../../platform/context/context.ts";
import { notFound } from "../../platform/errors/user-error.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { nextDays } from "./next-days.ts";

@ObjectType({
  implements: Widget,
  description: "What takes place today and on the next days that have something.",
})
export class AgendaWidget extends Widget {
  @Scope("agenda:read")
  @Field(() => [AgendaEntry], {
    nullable: true,
    description:
      "What is not over yet, the soonest first, within the next ten days; 60 at most. Null when `failure` is set.",
  })
  agenda?: AgendaEntry[] | null;
}

const settings = z.strictObject({
  /** How many days that have something; fewer when the first ones are full. */
  days: z.int().min(1).max(7).default(2),
  /** The user id of the one child whose days are shown. */
  child: z.uuid().meta({ choice: "child" }).optional(),
});

const lookAhead = 10;
const day = 86_400_000;
const most = 60;

export const agenda = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "agenda",
  type: AgendaWidget,
  sizes: [
    { width: "wide", height: "normal" },
    { width: "small", height: "normal" },
    { width: "small", height: "tall" },
    { width: "wide", height: "tall" },
    { width: "full", height: "normal" },
  ],
  settings,
  places: [
    { roles: ["STUDENT", "TEACHER", "GUARDIAN"], rank: 15 },
    { roles: ["LEADERSHIP", "SCHOOL_LIFE", "STAFF"], rank: 25, size: { width: "small", height: "normal" } },
  ],
  async load(context, { days, child }) {
    const viewer = viewerOf(context);
    if (child !== undefined && !viewer.children.some((one) => one.id === child)) throw notFound();
    const entries = await agendaOf(context, child === undefined ? familyView(viewer) : viewer, {
      from: dayOf(context.now, viewer.timeZone),
      to: dayOf(new Date(context.now.getTime() + (lookAhead - 1) * day), viewer.timeZone),
      childId: child ?? null,
    });
    return {
      agenda: nextDays(entries, { days, now: context.now, timeZone: viewer.timeZone }).slice(0, most),
    };
  },
});
