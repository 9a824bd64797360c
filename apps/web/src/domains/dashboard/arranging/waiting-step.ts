import type { Operation } from "@preau/dashboard-model";

/** Steps that the server takes, since it keeps the revisions. */
export type WholeStep = "undo" | "redo" | "reset";

/** What has not reached the server, or of which it has said nothing yet. */
export interface Waiting {
  does: "change" | WholeStep;
  /** What a change is made of; of a step, what comes to the same as far as this page knows. */
  operations: readonly Operation[];
  /** Goes to the server as operations: a change, and a step taken without network, which outlives the page. */
  asOperations: boolean;
  /** It shows already; a step of which this page knows nothing shows once it is answered, and then was `taken`. */
  shows: boolean;
  taken?: () => void;
}

/**
 * Operations arrive twice as well as once, which a step does not. A step that shows nothing yet is not waited for, but
 * the one that went off may have been taken.
 */
export const withoutNetwork = (one: Waiting, position: number): Waiting[] => {
  if (one.asOperations) return [one];
  if (one.shows) return [{ ...one, asOperations: true }];
  return position === 0 ? [one] : [];
};
