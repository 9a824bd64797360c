import type { Rule } from "../../platform/policy/policy.ts";
import { familyContactFunctions } from "../directory/role.ts";
import { holdsPower, type Place, type UserFacts } from "../directory/users.policy.ts";
import type { Viewer } from "../directory/viewer.ts";

export interface ReportFacts extends Place {
  reportedId: string | null;
  /** Of who decides in the school: it is judged above it. */
  aboutLeader: boolean;
}

/** Who moderates the establishment reads what is reported in it; never the one who is reported. */
export const canJudgeReport: Rule<Viewer, ReportFacts> = (viewer, report) =>
  report.reportedId !== viewer.id &&
  (report.aboutLeader ? moderatesAround(viewer, report) : holdsPower(viewer, "MODERATION", report));

/** From above: by a mandate over a territory. */
const moderatesAround: Rule<Viewer, Place> = (viewer, { territoryId }) =>
  territoryId !== null &&
  viewer.mandates.some(
    (mandate) => mandate.powers.includes("MODERATION") && mandate.territoryIds.includes(territoryId),
  );

/** A pupil, in one of the establishments where they are one. */
export interface PupilThere {
  pupil: UserFacts;
  place: Place;
}

/** The leadership, counsellors and moderators of a school may keep one of its pupils from writing for a while. */
export const canPauseWriting: Rule<Viewer, PupilThere> = (viewer, { pupil, place }) =>
  pupil.id !== viewer.id &&
  !viewer.hidden.all.includes(pupil.id) &&
  pupil.memberships.some((one) => one.role === "STUDENT" && one.establishmentId === place.establishmentId) &&
  (holdsPower(viewer, "MODERATION", place) ||
    viewer.memberships.some(
      (mine) =>
        mine.establishmentId === place.establishmentId &&
        (mine.role === "LEADERSHIP" ||
          (mine.role === "SCHOOL_LIFE" && familyContactFunctions.includes(mine.function ?? ""))),
    ));

export interface SuspendedFacts {
  user: UserFacts;
  /** Holds a mandate, or leads a school: only who stands above suspends them. */
  decides: boolean;
}

/** Who administers accounts or moderates closes an account; of who decides in a school, only from above it. */
export const canSuspend: Rule<Viewer, SuspendedFacts> = (viewer, { user, decides }) =>
  user.id !== viewer.id &&
  user.status !== "LEFT" &&
  user.status !== "ERASED" &&
  !viewer.hidden.whereabouts.includes(user.id) &&
  user.memberships.some((place) =>
    decides
      ? moderatesAround(viewer, place)
      : holdsPower(viewer, "MODERATION", place) || holdsPower(viewer, "ACCOUNTS", place),
  );
