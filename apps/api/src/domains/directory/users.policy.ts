import type { Rule } from "../../platform/policy/policy.ts";
import type { RoleName } from "./role.ts";
import type { Power, Viewer } from "./viewer.ts";

export type UserStatus = "PENDING" | "ACTIVE" | "SUSPENDED" | "LEFT" | "ERASED";

/** An establishment, and the territory whose mandates reach it. */
export interface Place {
  establishmentId: string;
  territoryId: string | null;
}

export interface MembershipFacts extends Place {
  role: RoleName;
}

export interface ClassPlace {
  classId: string;
  establishmentId: string;
}

/** What one must know of a user to say who may see them: rows of today, as for the viewer. */
export interface UserFacts {
  id: string;
  status: UserStatus;
  hiddenFromDirectory: boolean;
  memberships: MembershipFacts[];
  learns: ClassPlace[];
  teaches: ClassPlace[];
  /** Children of whom one may speak with this user, and where these learn. */
  contactFor: { childId: string; learns: ClassPlace[] }[];
}

/** One of the memberships of a user. */
export interface UserMembership {
  user: UserFacts;
  membership: MembershipFacts;
}

/** The establishment, directly or through a territory, is in the scope of a mandate with this power. */
export const holdsPower = (viewer: Viewer, power: Power, place: Place): boolean =>
  viewer.mandates.some(
    (mandate) =>
      mandate.powers.includes(power) &&
      (mandate.establishmentId === place.establishmentId ||
        (place.territoryId !== null && mandate.territoryIds.includes(place.territoryId))),
  );

/** The thin card of a user: name, initials, role in what one shares with them. */
export const canSeeUser: Rule<Viewer, UserFacts> = (viewer, user) =>
  user.id === viewer.id ||
  canAdministerAccount(viewer, user) ||
  (isListed(user) &&
    !viewer.hidden.all.includes(user.id) &&
    (isFamily(viewer, user) ||
      user.memberships.some((membership) => isShared(viewer, { user, membership }))));

/** That a user has this role in this establishment: only where the viewer meets them in it. */
export const canSeeMembership: Rule<Viewer, UserMembership> = (viewer, { user, membership }) => {
  if (user.id === viewer.id) return isOwn(viewer, membership);
  if (canAdministerAccount(viewer, user) && holdsPower(viewer, "ACCOUNTS", membership)) return true;
  return isListed(user) && !viewer.hidden.all.includes(user.id) && isShared(viewer, { user, membership });
};

/** Accounts are administered by mandate: it shows cards and sign-in states, never contents. */
export const canAdministerAccount: Rule<Viewer, UserFacts> = (viewer, user) =>
  user.status !== "ERASED" &&
  !viewer.hidden.whereabouts.includes(user.id) &&
  user.memberships.some((membership) => holdsPower(viewer, "ACCOUNTS", membership));

/** Who is suspended cannot sign in, and is still in class. */
const isListed = (user: UserFacts): boolean => user.status !== "LEFT" && user.status !== "ERASED";

const isFamily: Rule<Viewer, UserFacts> = (viewer, user) => isChild(viewer, user) || isGuardian(viewer, user);
const isChild: Rule<Viewer, UserFacts> = (viewer, user) =>
  viewer.children.some((child) => child.id === user.id);
const isGuardian: Rule<Viewer, UserFacts> = (viewer, user) => viewer.guardianIds.includes(user.id);

const isOwn: Rule<Viewer, MembershipFacts> = (viewer, membership) =>
  viewer.memberships.some(
    (mine) => mine.establishmentId === membership.establishmentId && mine.role === membership.role,
  );

/** Hidden people keep their personal links (family, own teachers, leadership): the directory alone forgets them. */
const isShared: Rule<Viewer, UserMembership> = (viewer, one) =>
  !viewer.hidden.whereabouts.includes(one.user.id) &&
  (leadsThere(viewer, one) ||
    familyMeetsThere(viewer, one) ||
    teachesThere(viewer, one) ||
    (!one.user.hiddenFromDirectory &&
      (isInOwnClass(viewer, one) ||
        worksForOwnClass(viewer, one) ||
        answersForOwnPupil(viewer, one) ||
        isFoundInDirectory(viewer, one))));

const leadsThere: Rule<Viewer, UserMembership> = (viewer, { membership }) =>
  viewer.memberships.some(
    (mine) => mine.role === "LEADERSHIP" && mine.establishmentId === membership.establishmentId,
  );

const familyMeetsThere: Rule<Viewer, UserMembership> = (viewer, { user, membership }) =>
  (membership.role === "STUDENT" && isChild(viewer, user)) ||
  (membership.role === "GUARDIAN" &&
    isGuardian(viewer, user) &&
    viewer.memberships.some(
      (mine) => mine.role === "STUDENT" && mine.establishmentId === membership.establishmentId,
    ));

const anyThere = (classes: ClassPlace[], membership: MembershipFacts, ids: readonly string[]): boolean =>
  classes.some((one) => one.establishmentId === membership.establishmentId && ids.includes(one.classId));

const teachesThere: Rule<Viewer, UserMembership> = (viewer, { user, membership }) =>
  membership.role === "STUDENT" && anyThere(user.learns, membership, viewer.teachesAsTeacher);

const isInOwnClass: Rule<Viewer, UserMembership> = (viewer, { user, membership }) =>
  membership.role === "STUDENT" && anyThere(user.learns, membership, [...viewer.learns, ...viewer.teaches]);

/** Teaches (or speaks in) a class of the viewer, or of a child of theirs. */
const worksForOwnClass: Rule<Viewer, UserMembership> = (viewer, { user, membership }) =>
  membership.role !== "STUDENT" &&
  membership.role !== "GUARDIAN" &&
  anyThere(user.teaches, membership, [
    ...viewer.learns,
    ...viewer.teaches,
    ...viewer.children.flatMap((child) => child.classIds),
  ]);

/** Of one's own child, one learns nothing about the other guardian, even as its teacher. */
const answersForOwnPupil: Rule<Viewer, UserMembership> = (viewer, { user, membership }) =>
  membership.role === "GUARDIAN" &&
  user.contactFor.some(
    (child) =>
      !viewer.children.some((own) => own.id === child.childId) &&
      !viewer.hidden.whereabouts.includes(child.childId) &&
      anyThere(child.learns, membership, viewer.teachesAsTeacher),
  );

const isFoundInDirectory: Rule<Viewer, UserMembership> = (viewer, { membership }) =>
  viewer.reach.some(
    (reach) => reach.establishmentId === membership.establishmentId && reach.role === membership.role,
  );
