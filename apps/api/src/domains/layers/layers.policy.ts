import type { Rule } from "../../platform/policy/policy.ts";
import { type AudienceTerm, isInAudience } from "../audiences/audience.policy.ts";
import { holdsPower } from "../directory/users.policy.ts";
import { establishmentsOf, type Viewer } from "../directory/viewer.ts";

/** A class with its establishment; an establishment, with the territory that it lies in; or a territory alone. */
export interface LayerPlace {
  classId: string | null;
  /** HOMEROOM, COURSE or GROUP. */
  classKind: string | null;
  establishmentId: string | null;
  territoryId: string | null;
}

/** Who holds the mandate LAYERS over a place lays out dashboards there; who leads a class, those of the class. */
export const canLayOut: Rule<Viewer, LayerPlace> = (viewer, place) =>
  leadsClass(viewer, place) || holdsLayersOver(viewer, place);

/** What nobody was ever given goes without a trace on any dashboard; what somebody had is withdrawn, and stays told. */
export const canDeleteLayer: Rule<Viewer, LayerPlace & { versions: readonly object[] }> = (viewer, layer) =>
  layer.versions.length === 0 && canLayOut(viewer, layer);

/** Its head teachers. Courses and groups have none: whoever teaches there, as a teacher of the school. */
const leadsClass: Rule<Viewer, LayerPlace> = (viewer, { classId, classKind }) =>
  classId !== null &&
  (viewer.headOf.includes(classId) ||
    (classKind !== "HOMEROOM" && viewer.teachesAsTeacher.includes(classId)));

const holdsLayersOver: Rule<Viewer, LayerPlace> = (viewer, { establishmentId, territoryId }) =>
  establishmentId !== null
    ? holdsPower(viewer, "LAYERS", { establishmentId, territoryId })
    : viewer.mandates.some(
        (mandate) =>
          mandate.powers.includes("LAYERS") &&
          territoryId !== null &&
          mandate.territoryIds.includes(territoryId),
      );

export interface LayerFacts {
  /** Of a layer of a class, that of the class. */
  establishmentId: string | null;
  /** Only of a layer of the territory itself. */
  ownTerritoryId: string | null;
  /** The audiences that it has, or had until now. */
  audiences: readonly (readonly AudienceTerm[])[];
}

/** On whose dashboards it stands, or stood until now: what goes is told to those from whom it goes. */
export const canHearOfLayer: Rule<Viewer, LayerFacts> = (
  viewer,
  { establishmentId, ownTerritoryId, audiences },
) =>
  establishmentsOf(viewer).some((own) =>
    establishmentId !== null
      ? own === establishmentId
      : ownTerritoryId !== null && (viewer.territories[own] ?? []).includes(ownTerritoryId),
  ) && audiences.some((terms) => isInAudience(viewer, terms));
