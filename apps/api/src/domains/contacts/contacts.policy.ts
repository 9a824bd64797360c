import type { Rule } from "../../platform/policy/policy.ts";
import type { RoleName } from "../directory/role.ts";
import { holdsPower, type Place, type UserStatus } from "../directory/users.policy.ts";
import { hasRole, type Viewer } from "../directory/viewer.ts";
import { type Desk, isOfGroups, ownClasses, rolesIn, type Way } from "./writing-desk.policy.ts";

/** What one must know of a user to say who may write to them in an establishment: rows of today. */
export interface RecipientFacts {
  id: string;
  status: UserStatus;
  hiddenFromDirectory: boolean;
  /** What they are there. */
  roles: RoleName[];
  /** Classes there in which they learn, or teach. */
  learns: string[];
  teaches: string[];
  /** Pupils there of whom one may speak with them, and whose school is not hidden from them. */
  contactFor: { childId: string; classIds: string[] }[];
  /** All children of whom they are a guardian, whatever they may. */
  guardianOf: string[];
  /** Who is hidden from them, in any way. */
  restrictedFrom: string[];
}

export interface Correspondence {
  desk: Desk;
  recipient: RecipientFacts;
}

/** That somebody may begin to write to somebody else, at a desk. */
export const canWriteTo: Rule<Viewer, Correspondence> = (viewer, { desk, recipient }) =>
  (recipient.id !== viewer.id || desk.official) &&
  (recipient.status === "ACTIVE" || recipient.status === "PENDING") &&
  !viewer.hidden.contact.includes(recipient.id) &&
  !recipient.restrictedFrom.includes(viewer.id) &&
  desk.ways.some((way) => leadsTo(viewer, way, desk, recipient));

function leadsTo(viewer: Viewer, way: Way, desk: Desk, recipient: RecipientFacts): boolean {
  if (isFamilyWay(way)) return isOwnFamily(viewer, way, desk, recipient);
  if (!recipient.roles.includes(way.to)) return false;
  if (way.to === "GUARDIAN") return answersForPupil(viewer, way, recipient);
  if (way.reach === "ALL") return way.hidden || !recipient.hiddenFromDirectory;
  // Who teaches a pupil meets them every day, however hidden they are from the directory.
  const isMet = way.from === "TEACHER" && way.to === "STUDENT";
  const classIds = way.to === "STUDENT" ? recipient.learns : recipient.teaches;
  return (isMet || !recipient.hiddenFromDirectory) && isAny(classIds, ownClasses(viewer, way.from));
}

/** No family writes to the children of another: between them, only one's own count. */
const isFamilyWay = ({ from, to }: Way): boolean =>
  (from === "STUDENT" && to === "GUARDIAN") || (from === "GUARDIAN" && to === "STUDENT");

const isOwnFamily = (viewer: Viewer, { from }: Way, desk: Desk, { id }: RecipientFacts): boolean =>
  from === "STUDENT"
    ? viewer.guardianIds.includes(id)
    : viewer.children.some(
        (child) => child.id === id && child.establishmentIds.includes(desk.establishmentId),
      );

/** Of one's own child, one learns nothing about the other guardian, even as its teacher. */
function answersForPupil(viewer: Viewer, { from, reach, hidden }: Way, recipient: RecipientFacts): boolean {
  if (recipient.hiddenFromDirectory && !hidden) return false;
  const children = recipient.contactFor.filter(({ childId }) => !viewer.hidden.contact.includes(childId));
  if (reach === "ALL") return children.length > 0;
  const own = [...viewer.children.map((child) => child.id), ...viewer.hidden.all];
  if (from === "GUARDIAN" && isAny(recipient.guardianOf, own)) return false;
  return children.some(
    ({ childId, classIds }) => !own.includes(childId) && isAny(classIds, ownClasses(viewer, from)),
  );
}

const isAny = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

export const classParts = ["STUDENTS", "GUARDIANS", "TEACHERS"] as const;
/** Some people of a class, written to together. */
export type ClassPart = (typeof classParts)[number];

export const roleOfPart = { STUDENTS: "STUDENT", GUARDIANS: "GUARDIAN", TEACHERS: "TEACHER" } as const;

export interface ClassGroup {
  desk: Desk;
  part: ClassPart;
  class: { id: string; establishmentId: string; schoolYearState: string };
}

/** That the pupils, guardians or teachers of a class may be written to together. */
export const canWriteToClass: Rule<Viewer, ClassGroup> = (viewer, { desk, part, class: one }) =>
  one.establishmentId === desk.establishmentId &&
  one.schoolYearState === "CURRENT" &&
  desk.ways.some(
    (way) =>
      isOfGroups(way) &&
      way.to === roleOfPart[part] &&
      (way.reach === "ALL" || ownClasses(viewer, way.from).includes(one.id)),
  );

/** That all the people of a role of the establishment may be written to together. */
export const canWriteToRole = (desk: Desk, role: RoleName): boolean =>
  desk.ways.some((way) => isOfGroups(way) && way.to === role && way.reach === "ALL");

export interface SenderFacts {
  establishmentId: string;
  official: boolean;
  openTo: RoleName[];
  closed: boolean;
  holders: { userId: string | null; role: RoleName | null; function: string | null }[];
}

/** That an office may be written to: by those of its school for whom it is open. */
export const canWriteToSender: Rule<Viewer, SenderFacts> = (viewer, sender) =>
  !sender.closed && rolesIn(viewer, sender.establishmentId).some((role) => sender.openTo.includes(role));

/** That somebody holds an office: they write for it, and read what it is written. */
export const holdsOffice: Rule<Viewer, SenderFacts> = (viewer, sender) =>
  !sender.closed &&
  viewer.memberships.some(
    (mine) =>
      mine.establishmentId === sender.establishmentId &&
      sender.holders.some(
        (holder) =>
          holder.userId === viewer.id ||
          (holder.role === mine.role && (holder.function === null || holder.function === mine.function)),
      ),
  );

/** The head and the deputies decide who writes to whom in their school; so does who moderates it. */
export const canSetContactRules: Rule<Viewer, Place> = (viewer, place) =>
  hasRole(viewer, "LEADERSHIP", place.establishmentId) || holdsPower(viewer, "MODERATION", place);
