import { v7 as uuidv7 } from "uuid";

import { classes, type ClassName, type Place } from "./cast.ts";

export const places = ["college", "lycee", "university", "elsewhere"] as const;
const years = ["PREPARING", "CURRENT", "CLOSED"] as const;
const territoryOf = { college: "north", lycee: "north", university: "south", elsewhere: "south" } as const;

export const idsOf = <Key extends string>(keys: readonly Key[]): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, uuidv7()])) as Record<Key, string>;

/** Rows to insert, table by table, in an order that foreign keys allow. */
export type Rows = [table: string, rows: Record<string, unknown>[]][];

export interface SchoolIds {
  classes: Record<ClassName, string>;
  places: Record<Place, string>;
  territories: Record<"country" | "north" | "south", string>;
  subject: string;
}

export const schoolIds = (): SchoolIds => ({
  classes: idsOf(Object.keys(classes) as ClassName[]),
  places: idsOf(places),
  territories: idsOf(["country", "north", "south"]),
  subject: uuidv7(),
});

/** Words that stand in private columns, each with whose it is: where one comes back, something leaked. */
export const canary = (kind: string, owner: string): string => `canary-${kind}-${owner}`;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Territories, establishments, years and classes. `day` tells the day so many days from today. */
export function schoolRows(ids: SchoolIds, day: (offset: number) => string): Rows {
  const yearId = idsOf(places.flatMap((place) => years.map((year) => `${place} ${year}` as const)));
  const level = uuidv7();
  const { country, north, south } = ids.territories;
  return [
    [
      "territory",
      [
        { id: country, parent_id: null, kind: "COUNTRY", code: "FR", name: "France" },
        { id: north, parent_id: country, kind: "ACADEMY", code: "N", name: "Nord" },
        { id: south, parent_id: country, kind: "ACADEMY", code: "S", name: "Sud" },
      ],
    ],
    [
      "establishment",
      places.map((place) => ({
        id: ids.places[place],
        territory_id: ids.territories[territoryOf[place]],
        name: capital(place),
        kind: "OTHER",
        uai: `UAI-${place}`,
        time_zone: "Europe/Paris",
        phone: "0100000000",
        mail: `${place}@example.org`,
        website: `https://${place}.example.org`,
        address_lines: ["1 rue de l'École"],
        postal_code: "75000",
        city: "Paris",
        holiday_zone: "C",
        accent_color: "#336699",
        dpo_contact: canary("dpo", place),
        controller: canary("controller", place),
      })),
    ],
    [
      "school_year",
      places.flatMap((place) =>
        years.map((state, at) => ({
          id: yearId[`${place} ${state}`],
          establishment_id: ids.places[place],
          state,
          starts_on: day(300 - 365 * at),
          ends_on: day(600 - 365 * at),
        })),
      ),
    ],
    ["subject", [{ id: ids.subject, code: "MATHS", name: "Mathématiques" }]],
    ["level", [{ id: level, code: "MEF", name: "Sixième" }]],
    [
      "class",
      Object.entries(classes).map(([name, one]) => ({
        id: ids.classes[name as ClassName],
        establishment_id: ids.places[one.at],
        school_year_id: yearId[`${one.at} ${one.year}`],
        kind: one.kind,
        name,
        level_id: level,
      })),
    ],
    [
      "class_part",
      [
        { group_id: ids.classes.latin, class_id: ids.classes["6A"] },
        { group_id: ids.classes.latin, class_id: ids.classes["6B"] },
      ],
    ],
  ];
}
