import type { Rule } from "../../platform/policy/policy.ts";
import { type RoleName, secretariatFunctions } from "../directory/role.ts";
import { canOpenRecord } from "../directory/students.policy.ts";
import type { ClassPlace, UserFacts } from "../directory/users.policy.ts";
import { hasRole, type Viewer } from "../directory/viewer.ts";

export interface NoticePlace {
  establishmentId: string;
}

/** A notice, as its rules know it. */
export interface NoticeFacts extends NoticePlace {
  authorId: string | null;
}

/** A class of the place, of the year that runs. */
export interface NoticeClass extends NoticePlace {
  classId: string;
}

/** A pupil of whom somebody would write. */
export interface NoticePupil extends NoticePlace {
  child: UserFacts;
}

/** A child whom a notice concerns. */
export interface NoticeChildFacts {
  notice: NoticeFacts;
  child: UserFacts;
  /** A student, or a pupil of eighteen years: then nobody else signs. */
  ofAge: boolean;
}

/** A notice with all the children whom it concerns. */
export interface WholeNotice extends NoticeFacts {
  children: Omit<NoticeChildFacts, "notice">[];
}

const isSecretariat: Rule<Viewer, NoticePlace> = (viewer, { establishmentId }) =>
  viewer.memberships.some(
    (mine) =>
      mine.establishmentId === establishmentId &&
      mine.role === "STAFF" &&
      secretariatFunctions.includes(mine.function ?? ""),
  );

const isOneOf = (viewer: Viewer, { establishmentId }: NoticePlace, ...roles: RoleName[]): boolean =>
  roles.some((role) => hasRole(viewer, role, establishmentId));

/** Leadership and school life follow what all write to the families of their school. */
export const canKeepNotices: Rule<Viewer, NoticePlace> = (viewer, place) =>
  isOneOf(viewer, place, "LEADERSHIP", "SCHOOL_LIFE");

/** Who writes to all families of a school. */
const isOffice: Rule<Viewer, NoticePlace> = (viewer, place) =>
  canKeepNotices(viewer, place) || isSecretariat(viewer, place);

/** Who writes notices at all: teachers do so to the families of those whom they teach. */
export const canWriteNotices: Rule<Viewer, NoticePlace> = (viewer, place) =>
  isOffice(viewer, place) || isOneOf(viewer, place, "TEACHER");

export const canWriteToClass: Rule<Viewer, NoticeClass> = (viewer, one) =>
  isOffice(viewer, one) || (isOneOf(viewer, one, "TEACHER") && viewer.teachesAsTeacher.includes(one.classId));

const learnsThere = (child: UserFacts, place: NoticePlace): boolean =>
  child.memberships.some(
    ({ role, establishmentId }) => role === "STUDENT" && establishmentId === place.establishmentId,
  );

const learnsIn = (child: UserFacts, place: NoticePlace, classIds: readonly string[]): boolean =>
  child.learns.some(
    (one: ClassPlace) => one.establishmentId === place.establishmentId && classIds.includes(one.classId),
  );

const isOwn: Rule<Viewer, UserFacts> = (viewer, child) =>
  child.id === viewer.id || viewer.children.some((one) => one.id === child.id);

/** A pupil of the school whose record one opens as somebody of the school: never as a parent, never oneself. */
const isPupilOfViewer: Rule<Viewer, NoticePupil> = (viewer, { child, establishmentId }) =>
  learnsThere(child, { establishmentId }) && !isOwn(viewer, child) && canOpenRecord(viewer, child);

export const canWriteAboutChild: Rule<Viewer, NoticePupil> = (viewer, pupil) =>
  isPupilOfViewer(viewer, pupil) &&
  (isOffice(viewer, pupil) ||
    (isOneOf(viewer, pupil, "TEACHER") && learnsIn(pupil.child, pupil, viewer.teachesAsTeacher)));

/** Whoever wrote it, as long as they would still write there; and who follows what all write. */
export const canKeepNotice: Rule<Viewer, NoticeFacts> = (viewer, notice) =>
  canKeepNotices(viewer, notice) || (notice.authorId === viewer.id && canWriteNotices(viewer, notice));

/**
 * What was answered for a child: for who follows the notices of the school, for the author, for head teachers. Of one's
 * own child one learns nothing there, since the other guardian may have answered.
 */
export const canFollowChild: Rule<Viewer, NoticeChildFacts> = (viewer, { notice, child }) =>
  isPupilOfViewer(viewer, { child, establishmentId: notice.establishmentId }) &&
  (canKeepNotices(viewer, notice) ||
    (notice.authorId === viewer.id &&
      (isSecretariat(viewer, notice) || learnsIn(child, notice, viewer.teachesAsTeacher))) ||
    learnsIn(child, notice, viewer.headOf));

export const canFollowNotice: Rule<Viewer, WholeNotice> = (viewer, notice) =>
  canKeepNotice(viewer, notice) || notice.children.some((one) => canFollowChild(viewer, { ...one, notice }));

/** As a guardian of the child, or as this very student of age: never through a child whose school is hidden. */
export const canReadForChild: Rule<Viewer, NoticeChildFacts> = (viewer, { notice, child, ofAge }) =>
  child.id === viewer.id
    ? ofAge && hasRole(viewer, "STUDENT", notice.establishmentId)
    : viewer.children.some(
        (own) => own.id === child.id && own.establishmentIds.includes(notice.establishmentId),
      );

/** Who has the right to be informed reads; who exercises authority signs; of age, one signs for oneself alone. */
export const canSignForChild: Rule<Viewer, NoticeChildFacts> = (viewer, one) =>
  canReadForChild(viewer, one) &&
  (one.ofAge
    ? one.child.id === viewer.id
    : viewer.children.some((own) => own.id === one.child.id && own.maySign));

export const canReadNotice: Rule<Viewer, WholeNotice> = (viewer, notice) =>
  canFollowNotice(viewer, notice) ||
  notice.children.some((one) => canReadForChild(viewer, { ...one, notice }));
