import type { Rule } from "../../platform/policy/policy.ts";
import { canAdministerAccount, holdsPower, type UserFacts } from "../directory/users.policy.ts";
import type { Viewer } from "../directory/viewer.ts";

/** A user, with what would make of a reset an impersonation. */
export interface AccountFacts extends UserFacts {
  mandates: { establishmentId: string | null; territoryId: string | null }[];
  answersForSomebody: boolean;
}

/** A new activation code for somebody who lost the password: by who administers the account, or a teacher of the class. */
export const canResetPassword: Rule<Viewer, AccountFacts> = (viewer, user) =>
  user.id !== viewer.id &&
  (user.status === "PENDING" || user.status === "ACTIVE") &&
  ((canAdministerAccount(viewer, user) && coversMandates(viewer, user)) ||
    isOwnPupilAndNothingElse(viewer, user));

/** Nobody gains by a reset the powers of somebody who holds more. */
const coversMandates: Rule<Viewer, AccountFacts> = (viewer, { mandates }) =>
  mandates.every(({ establishmentId, territoryId }) =>
    establishmentId !== null
      ? holdsPower(viewer, "ACCOUNTS", { establishmentId, territoryId })
      : viewer.mandates.some(
          (mine) =>
            mine.powers.includes("ACCOUNTS") &&
            territoryId !== null &&
            mine.territoryIds.includes(territoryId),
        ),
  );

/** A pupil who is also a supervisor, a guardian or an administrator is out of a teacher's reach; so is one's own child. */
const isOwnPupilAndNothingElse: Rule<Viewer, AccountFacts> = (viewer, user) =>
  user.memberships.length > 0 &&
  user.memberships.every((membership) => membership.role === "STUDENT") &&
  user.mandates.length === 0 &&
  !user.answersForSomebody &&
  !viewer.children.some((child) => child.id === user.id) &&
  !viewer.hidden.whereabouts.includes(user.id) &&
  user.learns.some((place) => viewer.teachesAsTeacher.includes(place.classId));
