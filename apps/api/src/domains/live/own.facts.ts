import { defineFactRule, type FactRule } from "../../platform/events/fact.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "./audience-keys.service.ts";

/** Of what is one's own, only one's own devices hear. */
const ownFact = (kind: string): FactRule<Viewer> =>
  defineFactRule<Viewer>({
    kind,
    hear: async (_, { of }) =>
      of === undefined ? null : { keys: [keyOf.user(of)], may: (viewer) => viewer.id === of },
  });

export const dashboardFacts = ownFact("DASHBOARD");
export const favouritesFacts = ownFact("FAVOURITES");
export const notesFacts = ownFact("NOTES");
