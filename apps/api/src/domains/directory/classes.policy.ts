import type { Rule } from "../../platform/policy/policy.ts";
import { secretariatFunctions } from "./role.ts";
import { canSeeUser, holdsPower, type Place, type UserFacts } from "./users.policy.ts";
import type { Power, Viewer } from "./viewer.ts";

export interface ClassFacts extends Place {
  id: string;
  schoolYearState: "PREPARING" | "CURRENT" | "CLOSED";
}

/** A user who learns or teaches in a class of this establishment today. */
export interface EnrollmentFacts {
  user: UserFacts;
  establishmentId: string;
}

/** Who administers accounts, writes to a school or lays out its dashboards must be able to name its classes. */
const powersOverClasses: readonly Power[] = ["ACCOUNTS", "NEWS", "LAYERS"];

/** A class: its name, level and school. Whom one sees in it is asked for each person. */
export const canSeeClass: Rule<Viewer, ClassFacts> = (viewer, one) =>
  isOwnClass(viewer, one) ||
  viewer.children.some((child) => child.classIds.includes(one.id)) ||
  keepsClasses(viewer, one) ||
  (one.schoolYearState === "CURRENT" && worksAmongClasses(viewer, one)) ||
  powersOverClasses.some((power) => holdsPower(viewer, power, one));

const isOwnClass: Rule<Viewer, ClassFacts> = (viewer, one) =>
  viewer.learns.includes(one.id) || viewer.teaches.includes(one.id);

/** The classes of the year that is being prepared are a secret of the office until it begins. */
const keepsClasses: Rule<Viewer, ClassFacts> = (viewer, one) =>
  viewer.memberships.some(
    (mine) =>
      mine.establishmentId === one.establishmentId &&
      (mine.role === "LEADERSHIP" ||
        (mine.role === "STAFF" && secretariatFunctions.includes(mine.function ?? ""))),
  );

const worksAmongClasses: Rule<Viewer, ClassFacts> = (viewer, one) =>
  viewer.memberships.some(
    (mine) =>
      mine.establishmentId === one.establishmentId &&
      (mine.role === "TEACHER" || mine.role === "SCHOOL_LIFE"),
  );

/** That a user is in a class that the viewer sees: not where it would tell where a hidden child learns. */
export const canSeeEnrollment: Rule<Viewer, EnrollmentFacts> = (viewer, { user, establishmentId }) =>
  canSeeUser(viewer, user) &&
  !viewer.hidden.whereabouts.includes(user.id) &&
  user.memberships.some((membership) => membership.establishmentId === establishmentId);
