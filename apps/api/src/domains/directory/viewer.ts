import type { Context } from "../../platform/context/context.ts";
import { unauthenticated } from "../../platform/errors/user-error.ts";
import type { RoleName } from "./role.ts";

export const powers = ["ACCOUNTS", "IMPORT", "NEWS", "MODERATION", "APPS", "LAYERS", "AUDIT"] as const;
export type Power = (typeof powers)[number];

/** A user in an establishment, today. */
export interface CurrentMembership {
  establishmentId: string;
  role: RoleName;
  function: string | null;
}

/** Powers over one establishment, or over all those of a territory and of the territories inside it. */
export interface CurrentMandate {
  powers: Power[];
  establishmentId: string | null;
  territoryIds: string[];
}

/** A child whom the viewer may see as a guardian, and where this child learns. */
export interface Child {
  id: string;
  maySign: boolean;
  mayBeContacted: boolean;
  classIds: string[];
  establishmentIds: string[];
}

/** The roles that the viewer finds in the directory of an establishment. */
export interface Reach {
  establishmentId: string;
  role: RoleName;
}

/** The signed-in person asking: all that policies need to know of them, today, read once for each request. */
export interface Viewer {
  id: string;
  /** The day for which all this holds, `yyyy-mm-dd`. */
  today: string;
  /** As a guardian, only where a child learns whom the viewer may see: the others tell where a hidden child is. */
  memberships: CurrentMembership[];
  mandates: CurrentMandate[];
  learns: string[];
  teaches: string[];
  /** Among `teaches`, the classes of establishments where the viewer is a TEACHER (not an outside speaker). */
  teachesAsTeacher: string[];
  headOf: string[];
  children: Child[];
  /** The one child to whom the viewer narrows their dashboard; null for all of them. */
  narrowedTo: string | null;
  /** Of the viewer's school, the one where they are more than a guardian first: their days and hours are told in it. */
  timeZone: string;
  /** The territories around each establishment of the viewer and of their children, the nearest first. */
  territories: Readonly<Record<string, readonly string[]>>;
  guardianIds: string[];
  /** Children hidden from this viewer altogether, their whereabouts, or how to contact them. */
  hidden: { all: string[]; whereabouts: string[]; contact: string[] };
  reach: Reach[];
}

export interface ViewerContext extends Context {
  readonly viewer: Viewer | null;
}

/** The viewer of a request that has one. @throws UNAUTHENTICATED */
export function viewerOf(context: ViewerContext): Viewer {
  if (context.viewer === null) throw unauthenticated();
  return context.viewer;
}

export const hasRole = (viewer: Viewer, role: RoleName, establishmentId?: string): boolean =>
  viewer.memberships.some(
    (one) => one.role === role && (establishmentId === undefined || one.establishmentId === establishmentId),
  );

/** Where the viewer belongs, by themselves or by their children. */
export const establishmentsOf = (viewer: Viewer): string[] => [
  ...new Set([
    ...viewer.memberships.filter((one) => one.role !== "GUARDIAN").map((one) => one.establishmentId),
    ...viewer.children.flatMap((child) => child.establishmentIds),
  ]),
];

/** What is computed from a viewer alone: once a request, for all the statements that want it. */
export function oncePerViewer<Value extends object>(
  compute: (viewer: Viewer) => Value,
): (viewer: Viewer) => Value {
  const known = new WeakMap<Viewer, Value>();
  return (viewer) => {
    let value = known.get(viewer);
    if (value === undefined) known.set(viewer, (value = compute(viewer)));
    return value;
  };
}
