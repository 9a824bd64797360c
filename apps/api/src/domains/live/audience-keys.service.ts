import { establishmentsOf, type Viewer } from "../directory/viewer.ts";

/** Under which keys somebody is found when a fact is told: those of people, of schools, of territories. */
export function audienceKeysOf(viewer: Viewer): string[] {
  const told = establishmentsOf(viewer);
  return [
    ...new Set([
      ...told.map(keyOf.establishment),
      ...told.flatMap((one) => (viewer.territories[one] ?? []).map(keyOf.territory)),
      ...viewer.mandates.flatMap((one) => one.establishmentId ?? []).map(keyOf.establishment),
      ...viewer.mandates.flatMap((one) => one.territoryIds).map(keyOf.mandate),
    ]),
  ];
}

export const keyOf = {
  user: (id: string): string => `user:${id}`,
  establishment: (id: string): string => `establishment:${id}`,
  territory: (id: string): string => `territory:${id}`,
  /** Whoever holds a mandate over a territory. */
  mandate: (territoryId: string): string => `mandate:${territoryId}`,
};
