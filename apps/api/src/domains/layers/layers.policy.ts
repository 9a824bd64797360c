import type { Rule } from "../../platform/policy/policy.ts";
import { type AudienceTerm, isInAudience } from "../audiences/audience.policy.ts";
import { holdsPower } from "../directory/users.policy.ts";
import { establishmentsOf, type Viewer } from "../directory/viewer.ts";

/** An establishment, with the territory that it lies in; or a territory alone. */
export interface LayerPlace {
  establishmentId: string | null;
  territoryId: string | null;
}

/** Who holds the mandate LAYERS over a place lays out dashboards there. */
export const canLayOut: Rule<Viewer, LayerPlace> = (viewer, { establishmentId, territoryId }) =>
  establishmentId !== null
    ? holdsPower(viewer, "LAYERS", { establishmentId, territoryId })
    : viewer.mandates.some(
        (mandate) =>
          mandate.powers.includes("LAYERS") &&
          territoryId !== null &&
          mandate.territoryIds.includes(territoryId),
      );

export interface LayerFacts {
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
