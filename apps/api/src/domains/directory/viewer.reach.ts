import { colleagues, type RoleName, roles, secretariatFunctions } from "./role.ts";
import type { Child, CurrentMembership, Reach } from "./viewer.ts";

const nobody: readonly RoleName[] = [];

/** Who finds whom in the directory of an establishment that both belong to. Closed by default. */
export function rolesFoundBy(role: RoleName, functionCode: string | null): readonly RoleName[] {
  switch (role) {
    case "LEADERSHIP":
    case "SCHOOL_LIFE":
      return roles;
    case "TEACHER":
      return [...colleagues, "AGENT", "STUDENT"];
    case "STAFF":
      return secretariatFunctions.includes(functionCode ?? "")
        ? [...colleagues, "AGENT", "STUDENT", "GUARDIAN"]
        : colleagues;
    case "STUDENT":
      return colleagues;
    case "GUARDIAN":
      return ["LEADERSHIP", "SCHOOL_LIFE"];
    case "AGENT":
    case "INTERNSHIP_TUTOR":
      return nobody;
  }
}

/** A guardian's reach follows the children, not the GUARDIAN membership, which may outlive them. */
export function reachOf(memberships: CurrentMembership[], children: Child[]): Reach[] {
  const reach = new Map<string, Reach>();
  const add = (establishmentId: string, found: readonly RoleName[]) => {
    for (const role of found) reach.set(`${establishmentId} ${role}`, { establishmentId, role });
  };
  for (const one of memberships) {
    if (one.role !== "GUARDIAN") add(one.establishmentId, rolesFoundBy(one.role, one.function));
  }
  for (const child of children) {
    for (const establishmentId of child.establishmentIds)
      add(establishmentId, rolesFoundBy("GUARDIAN", null));
  }
  return [...reach.values()];
}
