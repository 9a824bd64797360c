import { defineFactRule } from "../../platform/events/fact.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";
import { canSeeIncident } from "./incidents.policy.ts";
import { readIncident } from "./incidents.queries.ts";

/** Begun or over: the banner of everybody of the school comes or goes. */
export const incidentFacts = defineFactRule<Viewer>({
  kind: "INCIDENTS",
  async hear(reader, { ids }) {
    const [incident] = await reader.rows(readIncident, { id: ids[0] ?? null });
    if (!incident) return null;
    const { establishmentId, territoryId } = incident;
    const keys = [keyOf.establishment(establishmentId)];
    if (territoryId !== null) keys.push(keyOf.mandate(territoryId));
    return { keys, may: (viewer) => canSeeIncident(viewer, incident) };
  },
});
