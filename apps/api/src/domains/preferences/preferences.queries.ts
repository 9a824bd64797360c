import { defineRead } from "../../platform/read/read.ts";

export interface PreferencesRow {
  stored: Record<string, string>;
}

/** What the viewer chose. */
export const readPreferences = defineRead<PreferencesRow>(
  "preferences",
  `select coalesce(jsonb_object_agg(name, value), '{}') as stored
  from user_preference where user_id = :viewer::uuid`,
);
