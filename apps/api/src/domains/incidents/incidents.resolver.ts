import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { visibleEstablishment } from "../directory/establishments.service.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { canContain } from "./incidents.policy.ts";
import { readContainedPlaces, readOwnIncidents } from "./incidents.queries.ts";
import { endIncident, startIncident } from "./incidents.service.ts";
import { ContainedPlace, EndIncidentInput, IncidentType, StartIncidentInput } from "./incidents.type.ts";
import { containParameters } from "./incidents.visible.ts";

@Resolver(() => ViewerType)
export class IncidentsResolver {
  @SessionOnly()
  @FieldResolver(() => [IncidentType], { description: "The incidents that last in the viewer's schools." })
  async incidents(@Ctx() context: ViewerContext): Promise<IncidentType[]> {
    const viewer = viewerOf(context);
    const rows = await context.rows(readOwnIncidents, { ...containParameters(viewer), now: context.now });
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        establishmentName: (await visibleEstablishment(context, row.establishmentId))?.name ?? "",
        viewerCanEnd: canContain(viewer, row),
      })),
    );
  }

  @SessionOnly()
  @FieldResolver(() => [ContainedPlace], {
    description:
      "Where the viewer may begin or end an incident, by name, with what lasts there: 200 at most.",
  })
  async containedPlaces(
    @Arg("search", () => String, { nullable: true, description: "Part of the name." }) search: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<ContainedPlace[]> {
    const rows = await context.rowsAlone(readContainedPlaces, {
      ...containParameters(viewerOf(context)),
      now: context.now,
      search: search?.trim().slice(0, 100) || null,
    });
    return rows.map(({ establishmentId, name, incident }) => ({
      establishmentId,
      name,
      incident: incident && {
        id: incident.id,
        establishmentId,
        establishmentName: name,
        reason: incident.reason,
        startedAt: new Date(incident.startedAt),
        endsAt: new Date(incident.endsAt),
        viewerCanEnd: true,
      },
    }));
  }

  @SessionOnly()
  @Mutation(() => [IncidentType], {
    description:
      "Lets only the leadership write in an establishment, holds scheduled messages and digests, and refuses what apps write. For its leadership and who moderates it; journaled. CONFLICT where one lasts already.",
  })
  async startIncident(
    @Arg("input", () => StartIncidentInput, { description: "Where, why, for how long." })
    input: StartIncidentInput,
    @Ctx() context: ViewerContext,
  ): Promise<IncidentType[]> {
    await startIncident(context, input);
    return this.incidents(context);
  }

  @SessionOnly()
  @Mutation(() => [IncidentType], { description: "Ends an incident by hand; what was held then goes on." })
  async endIncident(
    @Arg("input", () => EndIncidentInput, { description: "Which." }) { id }: EndIncidentInput,
    @Ctx() context: ViewerContext,
  ): Promise<IncidentType[]> {
    await endIncident(context, id);
    return this.incidents(context);
  }
}
