import type { DataSource } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import {
  type ChosenPreferences,
  type PreferenceName,
  preferenceNames,
  preferenceValues,
} from "./preference-values.ts";
import { readPreferences } from "./preferences.queries.ts";

export type { ChosenPreferences };

/** What somebody wishes: a value chooses, null lets the device decide again, what is absent stays. */
export type PreferenceWishes = { readonly [Name in PreferenceName]?: string | null | undefined };

/** A value stored by an older version, and known no more, is as if nothing had been chosen. */
export const preferencesFrom = (stored: Readonly<Record<string, string>>): ChosenPreferences => {
  const known = (name: PreferenceName) => preferenceValues.shape[name].safeParse(stored[name]).data ?? null;
  return Object.fromEntries(preferenceNames.map((name) => [name, known(name)])) as ChosenPreferences;
};

export async function findPreferences(context: ViewerContext, viewer: Viewer): Promise<ChosenPreferences> {
  const [row] = await context.rows(readPreferences, { viewer: viewer.id });
  return preferencesFrom(row?.stored ?? {});
}

/** Writes what is wished; for each preference, the last one who writes is right. @throws INVALID */
export async function writePreferences(
  context: { database: DataSource; now: Date },
  viewer: Pick<Viewer, "id">,
  wishes: PreferenceWishes,
): Promise<void> {
  const wished = preferenceNames.filter((name) => wishes[name] !== undefined);
  const chosen = wished.filter((name) => wishes[name] !== null);
  const forgotten = wished.filter((name) => wishes[name] === null);
  const values = chosen.map((name) => valid(name, wishes[name]));
  // One statement: somebody who writes elsewhere meanwhile finds all of it, or nothing.
  await context.database.query(
    `with forgotten as (delete from user_preference where user_id = $1 and name = any($4::text[]))
    insert into user_preference (user_id, name, value, updated_at)
    select $1, wish.name, wish.value, $5 from unnest($2::text[], $3::text[]) as wish (name, value) order by 2
    on conflict (user_id, name) do update set value = excluded.value, updated_at = excluded.updated_at`,
    [viewer.id, chosen, values, forgotten, context.now],
  );
}

function valid(name: PreferenceName, value: unknown): string {
  const parsed = preferenceValues.shape[name].safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError("INVALID", `This is no value of \`${name}\`.`, name);
}
