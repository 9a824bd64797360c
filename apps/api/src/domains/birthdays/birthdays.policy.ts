import type { Rule } from "../../platform/policy/policy.ts";
import { canSeeEnrollment } from "../directory/classes.policy.ts";
import type { UserFacts } from "../directory/users.policy.ts";
import type { Viewer } from "../directory/viewer.ts";

export interface BirthdayFacts {
  user: UserFacts;
  /** Whether they want their classes to know it. */
  agreed: boolean;
}

/** The day of a birth, never its year: whoever agreed shows it to the people of their classes, and to nobody else. */
export const canSeeBirthday: Rule<Viewer, BirthdayFacts> = (viewer, { user, agreed }) =>
  agreed &&
  [...user.learns, ...user.teaches].some(
    ({ classId, establishmentId }) =>
      (viewer.learns.includes(classId) || viewer.teaches.includes(classId)) &&
      canSeeEnrollment(viewer, { user, establishmentId }),
  );
