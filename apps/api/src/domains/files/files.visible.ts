import type { Viewer } from "../directory/viewer.ts";

export const fileParameters = (viewer: Viewer) => ({ viewer_file_owner: viewer.id });

/** The twin of `canUseOwnFile`. */
export const ownFile = (file: string): string => `${file}.owner_id = :viewer_file_owner::uuid`;
