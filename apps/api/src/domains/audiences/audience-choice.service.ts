import { UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import type { RoleName } from "../directory/role.ts";
import type { AudienceTerm } from "./audience.policy.ts";
import type { AudienceScope } from "./audience-scope.service.ts";
import type { AudienceWish } from "./audience.service.ts";

/** Whom people choose, in a place: everybody there, or some roles, or the people and families of some classes. */
export interface AudienceChoice {
  roles?: RoleName[] | null;
  classIds?: string[] | null;
}

/** @throws INVALID for classes of a territory */
export function termsOfChoice(scope: AudienceScope, { roles, classIds }: AudienceChoice): AudienceWish[] {
  const wanted = [...new Set(roles ?? [])];
  if (!classIds?.length) return wanted.length === 0 ? [scope] : wanted.map((role) => ({ ...scope, role }));
  if (scope.establishmentId === null)
    throw new UserError("INVALID", "Classes are of an establishment.", "classIds");
  return [...new Set(classIds.map(requireId))].flatMap((classId) => inClass({ ...scope, classId }, wanted));
}

/** Guardians are in a class by the pupils whom they answer for. */
function inClass(term: AudienceWish, roles: RoleName[]): AudienceWish[] {
  const guardians: AudienceWish = { ...term, relation: "GUARDIANS_OF" };
  if (roles.length === 0) return [term, guardians];
  return roles.map((role) => (role === "GUARDIAN" ? guardians : { ...term, role }));
}

/** What was chosen, of the terms that it became. */
export function choiceOfTerms(terms: readonly AudienceTerm[]): { roles: RoleName[]; classIds: string[] } {
  const classIds = [...new Set(terms.flatMap(({ classId }) => classId ?? []))];
  const everyRole = terms.some(({ relation, role }) => relation === "SELF" && role === null);
  const roles = terms.flatMap(({ relation, role }): RoleName[] =>
    relation === "GUARDIANS_OF" ? ["GUARDIAN"] : role === null ? [] : [role],
  );
  return { roles: everyRole ? [] : [...new Set(roles)], classIds };
}
