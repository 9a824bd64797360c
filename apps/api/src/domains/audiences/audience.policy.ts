import type { RoleName } from "../directory/role.ts";
import type { Child, Viewer } from "../directory/viewer.ts";

/** One condition of an audience: everything that it says must hold. */
export interface AudienceTerm {
  include: boolean;
  territoryId: string | null;
  establishmentId: string | null;
  role: RoleName | null;
  function: string | null;
  classId: string | null;
  userId: string | null;
  /** Of the viewer themselves, or of a child whom they may see as a guardian. */
  relation: "SELF" | "GUARDIANS_OF";
}

/** In it, when an including term holds for the viewer and no excluding one does. */
export const isInAudience = (viewer: Viewer, terms: readonly AudienceTerm[]): boolean =>
  terms.some((term) => term.include && holds(viewer, term)) &&
  !terms.some((term) => !term.include && holds(viewer, term));

const holds = (viewer: Viewer, term: AudienceTerm): boolean =>
  term.relation === "SELF"
    ? holdsForSelf(viewer, term)
    : viewer.children.some((child) => holdsForChild(viewer, child, term));

function holdsForSelf(viewer: Viewer, term: AudienceTerm): boolean {
  if (term.userId !== null && term.userId !== viewer.id) return false;
  if (term.classId !== null && !classesAs(viewer, term.role).includes(term.classId)) return false;
  if (!saysPlaceOrRole(term)) return true;
  return viewer.memberships.some(
    (one) =>
      isPlace(viewer, one.establishmentId, term) &&
      (term.role === null || term.role === one.role) &&
      (term.function === null || term.function === one.function),
  );
}

/** A child is a student: a term for the guardians of others holds for nobody. */
function holdsForChild(viewer: Viewer, child: Child, term: AudienceTerm): boolean {
  if (term.userId !== null && term.userId !== child.id) return false;
  if (term.classId !== null && !child.classIds.includes(term.classId)) return false;
  if (term.function !== null || (term.role !== null && term.role !== "STUDENT")) return false;
  if (!saysPlaceOrRole(term)) return true;
  return child.establishmentIds.some((establishmentId) => isPlace(viewer, establishmentId, term));
}

const saysPlaceOrRole = ({ territoryId, establishmentId, role, function: code }: AudienceTerm): boolean =>
  territoryId !== null || establishmentId !== null || role !== null || code !== null;

const isPlace = (viewer: Viewer, establishmentId: string, term: AudienceTerm): boolean =>
  (term.establishmentId === null || term.establishmentId === establishmentId) &&
  (term.territoryId === null || (viewer.territories[establishmentId] ?? []).includes(term.territoryId));

const classesAs = ({ learns, teaches }: Viewer, role: RoleName | null): readonly string[] => {
  if (role === null) return [...learns, ...teaches];
  return role === "STUDENT" ? learns : teaches;
};
