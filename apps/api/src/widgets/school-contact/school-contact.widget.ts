import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { EstablishmentType } from "../../domains/directory/establishment.type.ts";
import { visibleEstablishments } from "../../domains/directory/establishments.service.ts";
import { establishmentsOf, viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { familyView } from "../../domains/family/family-view.ts";
import { notFound } from "../../platform/errors/user-error.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

@ObjectType({
  implements: Widget,
  description: "How to reach the viewer's schools, and those of their children.",
})
export class SchoolContactWidget extends Widget {
  @Scope("establishments:read")
  @Field(() => [EstablishmentType], {
    nullable: true,
    description: "The establishments, in the order of names; null when `failure` is set.",
  })
  schoolContact?: EstablishmentType[] | null;
}

const settings = z.strictObject({
  /** The one establishment to show. */
  establishment: z.uuid().meta({ choice: "establishment" }).optional(),
});

export const schoolContact = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "school-contact",
  type: SchoolContactWidget,
  sizes: [
    { width: "small", height: "compact" },
    { width: "small", height: "normal" },
    { width: "wide", height: "normal" },
  ],
  settings,
  places: [
    { roles: ["GUARDIAN"], rank: 50, size: { width: "small", height: "normal" } },
    { roles: ["AGENT", "INTERNSHIP_TUTOR"], rank: 50, size: { width: "small", height: "normal" } },
    { roles: ["STUDENT"], rank: 90, size: { width: "small", height: "compact" } },
  ],
  async load(context, { establishment }) {
    const viewer = viewerOf(context);
    if (establishment === undefined)
      return { schoolContact: await visibleEstablishments(context, establishmentsOf(familyView(viewer))) };
    if (!establishmentsOf(viewer).includes(establishment)) throw notFound();
    return { schoolContact: await visibleEstablishments(context, [establishment]) };
  },
});
