import { forbidden, notFound } from "../errors/user-error.ts";

/** One question about one thing, answered without asking anybody: `canReply(viewer, conversation)`. */
export type Rule<Viewer, Thing> = (viewer: Viewer, thing: Thing) => boolean;

/** The thing, when it exists and may be seen; the same NOT_FOUND otherwise, so that nobody learns which. */
export function requireVisible<Viewer, Thing>(
  viewer: Viewer,
  rule: Rule<Viewer, Thing>,
  thing: Thing | null | undefined,
): Thing {
  if (thing === null || thing === undefined || !rule(viewer, thing)) throw notFound();
  return thing;
}

/** Goes on when the rule holds for a thing that the viewer already sees. */
export function requireAllowed<Viewer, Thing>(viewer: Viewer, rule: Rule<Viewer, Thing>, thing: Thing): void {
  if (!rule(viewer, thing)) throw forbidden();
}
