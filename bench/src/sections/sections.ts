import { readFileSync } from "node:fs";

const read = (name: string): string => readFileSync(new URL(`${name}.sql`, import.meta.url), "utf8").trim();

/** The kinds of widgets that every contender answers, with the field that holds what each shows. */
export const sections = {
  "my-classes": "myClasses",
  children: "children",
  news: "news",
  "school-contact": "schoolContact",
  favourites: "favourites",
  notes: "notes",
  "directory-search": "directorySearch",
} as const;

export type Section = keyof typeof sections;
export const kinds = Object.keys(sections) as Section[];

/** SQL of the rows that a statement needs of the viewer, who is `who` in it. */
export const viewerRows = read("viewer");

/** SQL of the news that the viewer may read, newest first. */
export const newsRows = read("news-rows");

const shown = (kind: Section): string => read(kind).replace("/* news-rows */", newsRows);

/** What a widget shows the holder of a session, as JSON; its parameters are those of viewer.sql. */
export const sectionStatement = (kind: Section): string =>
  `${viewerRows}\nselect ${shown(kind)} as shown from who`;

const widget = (kind: Section): string =>
  `when '${kind}' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null, '${sections[kind]}', ${shown(kind)})`;

/**
 * The whole dashboard of the holder of a session as one JSON text: what no program in front of Postgres can beat.
 * The placements were composed beforehand: each row of bench_composed is one dashboard without what its widgets show.
 */
export const dashboardStatement = `${viewerRows}
select json_build_object('data', json_build_object('viewer', json_build_object('dashboard', json_build_object(
  'version', d.version, 'pages', d.pages, 'page', json_build_object('id', d.page, 'placements', (
    select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'settings', p.settings, 'size', p.size,
      'widget', case p.kind ${kinds.map(widget).join(" ")} end) order by p.place)
    from jsonb_to_recordset(d.placements) as p(place int, id text, kind text, settings jsonb, size jsonb)))))))::text
  as answer
from who join bench_composed d on d.user_id = who.id`;
