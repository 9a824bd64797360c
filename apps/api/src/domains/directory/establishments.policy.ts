import type { Rule } from "../../platform/policy/policy.ts";
import { holdsPower, type Place } from "./users.policy.ts";
import { establishmentsOf, powers, type Viewer } from "./viewer.ts";

/** An establishment is seen by its people, the families of its pupils, and who holds a mandate over it. */
export const canSeeEstablishment: Rule<Viewer, Place> = (viewer, place) =>
  establishmentsOf(viewer).includes(place.establishmentId) ||
  powers.some((power) => holdsPower(viewer, power, place));
