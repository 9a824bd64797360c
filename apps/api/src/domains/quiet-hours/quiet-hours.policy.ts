import type { Rule } from "../../platform/policy/policy.ts";
import { establishmentsOf, hasRole, type Viewer } from "../directory/viewer.ts";

interface School {
  establishmentId: string;
}

/** Whoever belongs to a school knows when it is quiet: they see when what they write is delivered. */
export const canSeeSchoolHours: Rule<Viewer, School> = (viewer, { establishmentId }) =>
  establishmentsOf(viewer).includes(establishmentId);

/** The head and the deputies decide for their school. */
export const canSetSchoolHours: Rule<Viewer, School> = (viewer, { establishmentId }) =>
  hasRole(viewer, "LEADERSHIP", establishmentId);
