import type { Rule } from "../../platform/policy/policy.ts";
import { familyContactFunctions, secretariatFunctions } from "./role.ts";
import { canSeeUser, type UserFacts } from "./users.policy.ts";
import type { CurrentMembership, Viewer } from "./viewer.ts";

/** What the viewer is to a pupil. One can be several things at once. */
export type Standing =
  | "SELF"
  | "GUARDIAN"
  | "TEACHER"
  | "HEAD_TEACHER"
  | "LEADERSHIP"
  | "COUNSELLOR"
  | "SUPERVISOR"
  | "SECRETARIAT";

export interface GuardianshipFacts {
  guardianId: string;
  maySee: boolean;
  mayBeContacted: boolean;
}

/** A guardian of a pupil. */
export interface StudentGuardianship {
  student: UserFacts;
  guardianship: GuardianshipFacts;
}

const standsAs = (viewer: Viewer, student: UserFacts, ...allowed: Standing[]): boolean =>
  standingsTowards(viewer, student).some((standing) => allowed.includes(standing));

/** One's own child is seen as a parent sees it, whatever else one is in the school. */
function standingsTowards(viewer: Viewer, student: UserFacts): Standing[] {
  if (!canSeeUser(viewer, student)) return [];
  if (viewer.children.some((child) => child.id === student.id)) return ["GUARDIAN"];
  const schools = student.memberships
    .filter((one) => one.role === "STUDENT")
    .map((one) => one.establishmentId);
  if (viewer.id === student.id) return schools.length > 0 ? ["SELF"] : [];
  if (viewer.hidden.whereabouts.includes(student.id)) return [];
  const learns = student.learns.filter((one) => schools.includes(one.establishmentId));
  return [
    ...(learns.some((one) => viewer.teachesAsTeacher.includes(one.classId)) ? (["TEACHER"] as const) : []),
    ...(learns.some((one) => viewer.headOf.includes(one.classId)) ? (["HEAD_TEACHER"] as const) : []),
    ...viewer.memberships.filter((mine) => schools.includes(mine.establishmentId)).flatMap(standingOf),
  ];
}

function standingOf(mine: CurrentMembership): Standing[] {
  const code = mine.function ?? "";
  if (mine.role === "LEADERSHIP") return ["LEADERSHIP"];
  if (mine.role === "SCHOOL_LIFE")
    return [familyContactFunctions.includes(code) ? "COUNSELLOR" : "SUPERVISOR"];
  return mine.role === "STAFF" && secretariatFunctions.includes(code) ? ["SECRETARIAT"] : [];
}

/** That there is a record at all, with the pupil's classes. */
export const canOpenRecord: Rule<Viewer, UserFacts> = (viewer, student) =>
  standingsTowards(viewer, student).length > 0;

export const canSeeBirthDate: Rule<Viewer, UserFacts> = (viewer, student) =>
  standsAs(viewer, student, "SELF", "GUARDIAN", "HEAD_TEACHER", "LEADERSHIP", "COUNSELLOR", "SECRETARIAT");

/** How to reach the pupil. Not for parents: a home telephone may be the other parent's. */
export const canSeeStudentContacts: Rule<Viewer, UserFacts> = (viewer, student) =>
  !viewer.hidden.contact.includes(student.id) &&
  standsAs(viewer, student, "SELF", "HEAD_TEACHER", "LEADERSHIP", "COUNSELLOR", "SECRETARIAT");

/** Who answers for the pupil. A parent sees that they do themselves, and nothing of the other. */
export const canSeeGuardianship: Rule<Viewer, StudentGuardianship> = (viewer, { student, guardianship }) => {
  if (standsAs(viewer, student, "GUARDIAN")) return guardianship.guardianId === viewer.id;
  if (standsAs(viewer, student, "LEADERSHIP", "COUNSELLOR", "SECRETARIAT")) return true;
  if (standsAs(viewer, student, "TEACHER", "HEAD_TEACHER")) return guardianship.mayBeContacted;
  return standsAs(viewer, student, "SELF") && guardianship.maySee;
};

/** Authority, the rights that follow from it, and with whom the pupil lives. */
export const canSeeAuthority: Rule<Viewer, StudentGuardianship> = (viewer, one) =>
  canSeeGuardianship(viewer, one) &&
  standsAs(viewer, one.student, "GUARDIAN", "LEADERSHIP", "COUNSELLOR", "SECRETARIAT");

/** How to reach who answers for the pupil. */
export const canSeeGuardianContacts: Rule<Viewer, StudentGuardianship> = (viewer, one) =>
  canSeeGuardianship(viewer, one) &&
  standsAs(viewer, one.student, "GUARDIAN", "HEAD_TEACHER", "LEADERSHIP", "COUNSELLOR", "SECRETARIAT");

/** From whom the pupil is protected, and what is hidden from them. */
export const canSeeRestrictions: Rule<Viewer, UserFacts> = (viewer, student) =>
  standsAs(viewer, student, "LEADERSHIP", "COUNSELLOR");

export const canSeeRestrictionReason: Rule<Viewer, UserFacts> = (viewer, student) =>
  standsAs(viewer, student, "LEADERSHIP");
