import { defineRead } from "../../platform/read/read.ts";
import { classJson, type ClassRow } from "./classes.queries.ts";
import { classVisible } from "./classes.visible.ts";

/** SQL: « 5e B », « 5ème B » and « 5b » as one name. */
export const plainName = (name: string): string => `regexp_replace(regexp_replace(normalize_name(${name}),
    '(?<=[0-9])(ieme|eme|nde|de|ere|re|er|e)(?=[^a-z]|[a-z]?$|[a-z][^a-z])', '', 'g'), '[^a-z0-9]', '', 'g')`;

/** The classes of this year, of some establishments, that have these letters in their names; first those that begin so. */
export const searchClasses = defineRead<{ found: ClassRow[] }>(
  "classes-by-name",
  `with asked as materialized (select ${plainName(":search::text")} as name)
  select coalesce(jsonb_agg(${classJson("f")} order by f.place, f.name, f.id), '[]') as found from (
    select c.*, position(asked.name in ${plainName("c.name")}) as place
    from asked, class c join school_year y on y.id = c.school_year_id
    where asked.name <> '' and y.state = 'CURRENT' and c.establishment_id = any(:searched_establishments::uuid[])
      and position(asked.name in ${plainName("c.name")}) > 0 and ${classVisible("c")}
    order by place, c.name, c.id limit :limit::int
  ) f`,
);
