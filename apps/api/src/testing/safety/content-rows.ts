import { v7 as uuidv7 } from "uuid";

import { names } from "./cast.ts";
import type { PeopleIds } from "./people-rows.ts";
import { canary, idsOf, places, type Rows, type SchoolIds } from "./school-rows.ts";

export type NewsIds = Record<(typeof places)[number], string>;
export const newsIds = (): NewsIds => idsOf(places);

const body = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** News of each school for all its people and families, expiring some day, with a comment of a pupil. */
export function newsRows(
  ids: SchoolIds & PeopleIds & { news: NewsIds },
  now: Date,
  day: (offset: number) => string,
): Rows {
  const audience = idsOf(places);
  const term = {
    include: true,
    role: null,
    function: null,
    class_id: null,
    user_id: null,
    territory_id: null,
  };
  return [
    ["audience", places.map((place) => ({ id: audience[place], created_at: now }))],
    [
      "audience_term",
      places.flatMap((place) =>
        ["SELF", "GUARDIANS_OF"].map((relation, position) => ({
          ...term,
          audience_id: audience[place],
          position,
          establishment_id: ids.places[place],
          relation,
        })),
      ),
    ],
    [
      "news",
      places.map((place) => ({
        id: ids.news[place],
        establishment_id: ids.places[place],
        audience_id: audience[place],
        title: place === "elsewhere" ? canary("news", place) : `News of ${place}`,
        body: body(place === "elsewhere" ? canary("news", place) : "Text"),
        signed_by: "La direction",
        takes_comments: true,
        published_at: day(-1),
        expires_at: day(30),
        version: 1,
        updated_at: now,
      })),
    ],
    [
      "news_comment",
      (
        [
          ["college", "ada"],
          ["elsewhere", "otherPupil"],
        ] as const
      ).map(([place, author]) => ({
        id: uuidv7(),
        news_id: ids.news[place],
        author_id: ids.people[author],
        text: place === "elsewhere" ? canary("news", place) : "Hooray",
        created_at: now,
      })),
    ],
  ];
}

const chosen = {
  theme: "dark",
  contrast: "more",
  font: "opendyslexic",
  textSize: "large",
  spacing: "wide",
  motion: "less",
  locale: "fr",
  landing: "/",
};

/** A note, a favourite and the preferences of everybody, which nobody else ever reads. */
export const ownRows = (ids: PeopleIds, now: Date): Rows => [
  [
    "note",
    names.map((name) => ({
      user_id: ids.people[name],
      key: "main",
      body: canary("note", name),
      version: 1,
      updated_at: now,
    })),
  ],
  [
    "favourite",
    names.map((name) => ({
      user_id: ids.people[name],
      id: uuidv7(),
      label: canary("favourite", name),
      address: `https://example.org/${canary("favourite", name)}`,
      position: 0,
    })),
  ],
  [
    "user_preference",
    names.flatMap((name) =>
      Object.entries(chosen).map(([preference, value]) => ({
        user_id: ids.people[name],
        name: preference,
        value,
        updated_at: now,
      })),
    ),
  ],
];
