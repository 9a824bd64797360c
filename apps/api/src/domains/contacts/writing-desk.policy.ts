import { type RoleName, roles } from "../directory/role.ts";
import type { Viewer } from "../directory/viewer.ts";
import type { RuleMatrix } from "./contact-rules.policy.ts";

export type SenderKind = "SCHOOL_LIFE" | "SECRETARIAT" | "LEADERSHIP" | "DELEGATES" | "CUSTOM";

/** As what people of one role are written to, and how far. */
export interface Way {
  /** `OFFICE`: an office of the school, whoever holds it. */
  from: RoleName | "OFFICE";
  to: RoleName;
  reach: "OWN" | "ALL";
  /** Reaches those who are hidden from the directory too. */
  hidden: boolean;
}

/** Where somebody sits to write: in one establishment, as themselves or as one of its offices. */
export interface Desk {
  establishmentId: string;
  official: boolean;
  ways: readonly Way[];
}

/** Pupils and families write to one person at a time, or to an office. */
export const isOfGroups = ({ from }: Way): boolean => from !== "STUDENT" && from !== "GUARDIAN";

/** What the viewer is there, today. A guardian is one by the children, not by the membership. */
export const rolesIn = (viewer: Viewer, establishmentId: string): RoleName[] => [
  ...new Set([
    ...viewer.memberships
      .filter((one) => one.establishmentId === establishmentId && one.role !== "GUARDIAN")
      .map((one) => one.role),
    ...(viewer.children.some((child) => child.establishmentIds.includes(establishmentId))
      ? (["GUARDIAN"] as const)
      : []),
  ]),
];

/** The desk of a viewer who writes as themselves: under their own name, or for an office that is not official. */
export function ownDesk(viewer: Viewer, establishmentId: string, rules: RuleMatrix): Desk {
  const ways = rolesIn(viewer, establishmentId).flatMap((from) =>
    roles.flatMap((to): Way[] => {
      const reach = rules[from][to];
      return reach === "NOBODY" ? [] : [{ from, to, reach, hidden: from === "LEADERSHIP" }];
    }),
  );
  return { establishmentId, official: false, ways };
}

/** The desk of an office: it writes to everybody of its school. */
export const officeDesk = (establishmentId: string, kind: SenderKind): Desk => ({
  establishmentId,
  official: true,
  ways: roles.map((to) => ({ from: "OFFICE", to, reach: "ALL", hidden: kind === "LEADERSHIP" })),
});

/** The classes by which some people are a viewer's own, as what they are. */
export function ownClasses(viewer: Viewer, from: Way["from"]): string[] {
  switch (from) {
    case "STUDENT":
      return viewer.learns;
    case "GUARDIAN":
      return viewer.children.flatMap((child) => child.classIds);
    case "TEACHER":
      return viewer.teachesAsTeacher;
    case "AGENT":
    case "INTERNSHIP_TUTOR":
      return viewer.teaches;
    default:
      return [];
  }
}
