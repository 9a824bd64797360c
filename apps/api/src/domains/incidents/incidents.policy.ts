import type { Rule } from "../../platform/policy/policy.ts";
import { holdsPower, type Place } from "../directory/users.policy.ts";
import { establishmentsOf, hasRole, type Viewer } from "../directory/viewer.ts";

/** Everybody of a school is told that something happens in it, and who watches over it from outside. */
export const canSeeIncident: Rule<Viewer, Place> = (viewer, place) =>
  establishmentsOf(viewer).includes(place.establishmentId) || canContain(viewer, place);

/** The head and the deputies, or who moderates the school, close its mouths for a while. */
export const canContain: Rule<Viewer, Place> = (viewer, place) =>
  hasRole(viewer, "LEADERSHIP", place.establishmentId) || holdsPower(viewer, "MODERATION", place);
