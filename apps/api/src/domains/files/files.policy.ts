import type { Rule } from "../../platform/policy/policy.ts";
import type { Viewer } from "../directory/viewer.ts";

export interface FileFacts {
  ownerId: string;
}

/** What somebody uploaded is theirs alone, until something that others read holds it. */
export const canUseOwnFile: Rule<Viewer, FileFacts> = (viewer, file) => file.ownerId === viewer.id;
