import type { Rule } from "../../platform/policy/policy.ts";
import type { RoleName } from "./role.ts";
import type { Power, Viewer } from "./viewer.ts";

export type UserStatus = "PENDING" | "ACTIVE" | "SUSPENDED" | "LEFT" | "ERASED";

/** What one must know of a user to say who may see them: rows of today, as for the viewer. */
export interface UserFacts {
  id: string;
  status: UserStatus;
  hiddenFromDirectory: boolean;
  memberships: { establishmentId: string; territoryId: string | null; role: RoleName }[];
  learns: string[];
  teaches: string[];
  /** Children who may be spoken of with this user, and where these learn. */
  contactFor: { childId: string; classIds: string[] }[];
}

/** The establishment, directly or through a territory, is in the scope of a mandate with this power. */
export const holdsPower = (
  viewer: Viewer,
  power: Power,
  establishment: { establishmentId: string; territoryId: string | null },
): boolean =>
  viewer.mandates.some(
    (mandate) =>
      mandate.powers.includes(power) &&
      (mandate.establishmentId === establishment.establishmentId ||
        (establishment.territoryId !== null && mandate.territoryIds.includes(establishment.territoryId))),
  );

const some = (ids: readonly string[], others: readonly string[]): boolean =>
  ids.some((id) => others.includes(id));

/** The thin card of a user: name, initials, role in what one shares with them. */
export const canSeeUser: Rule<Viewer, UserFacts> = (viewer, user) =>
  user.id === viewer.id ||
  canAdministerAccount(viewer, user) ||
  (isListed(user) && !viewer.hidden.all.includes(user.id) && isLinkedTo(viewer, user));

/** Accounts are administered by mandate: it shows cards and sign-in states, never contents. */
export const canAdministerAccount: Rule<Viewer, UserFacts> = (viewer, user) =>
  user.status !== "ERASED" &&
  user.memberships.some((membership) => holdsPower(viewer, "ACCOUNTS", membership));

const isListed = (user: UserFacts): boolean => user.status === "PENDING" || user.status === "ACTIVE";

/** Hidden people keep their personal links (family, own teachers, leadership): the directory alone forgets them. */
const isLinkedTo: Rule<Viewer, UserFacts> = (viewer, user) =>
  isFamily(viewer, user) ||
  some(user.learns, viewer.teaches) ||
  leads(viewer, user) ||
  (!user.hiddenFromDirectory &&
    (sharesClass(viewer, user) ||
      teachesOwnChild(viewer, user) ||
      answersForOwnPupil(viewer, user) ||
      isFoundInDirectory(viewer, user)));

const isFamily: Rule<Viewer, UserFacts> = (viewer, user) =>
  viewer.children.some((child) => child.id === user.id) || viewer.guardianIds.includes(user.id);

const leads: Rule<Viewer, UserFacts> = (viewer, user) =>
  viewer.memberships.some(
    (mine) =>
      mine.role === "LEADERSHIP" &&
      user.memberships.some((theirs) => theirs.establishmentId === mine.establishmentId),
  );

const sharesClass: Rule<Viewer, UserFacts> = (viewer, user) =>
  some([...user.learns, ...user.teaches], [...viewer.learns, ...viewer.teaches]);

const teachesOwnChild: Rule<Viewer, UserFacts> = (viewer, user) =>
  viewer.children.some((child) => some(user.teaches, child.classIds));

const answersForOwnPupil: Rule<Viewer, UserFacts> = (viewer, user) =>
  user.contactFor.some((child) => some(child.classIds, viewer.teachesAsTeacher));

const isFoundInDirectory: Rule<Viewer, UserFacts> = (viewer, user) =>
  user.memberships.some((membership) =>
    viewer.reach.some(
      (reach) => reach.establishmentId === membership.establishmentId && reach.role === membership.role,
    ),
  );
