import { defineRead } from "../../platform/read/read.ts";
import { current } from "./current.visible.ts";
import { jsonRows } from "../../platform/read/json-rows.ts";
import { userCard, type UserCardRow } from "./users.queries.ts";
import { membershipVisible, userVisible } from "./users.visible.ts";

export interface FoundUser {
  user: UserCardRow;
  distance: number;
}

/** In which establishment and as what, among what the viewer may know of a user. */
const meets = (user: string): string => `(:establishment::uuid is null and :role::text is null
  or exists (select from membership m where m.user_id = ${user}.id and ${current("m")}
    and (:establishment::uuid is null or m.establishment_id = :establishment::uuid)
    and (:role::text is null or m.role = :role::text) and ${membershipVisible(user, "m")}))`;

const nameMatches = (
  user: string,
  asked: string,
): string => `(${asked} <> '' and (${asked} <% ${user}.search_name
  or ${user}.search_name like ${asked} || '%' or ${user}.search_name like '% ' || ${asked} || '%'))`;

/** SQL: those of some candidates whom the viewer may see and who were meant, counted, and one page of them. */
const pageOf = (candidates: string, where: string): string => `with asked as materialized (
    select normalize_name(:search::text) as name
  ), found as materialized (
    select u.id, u.given_name, u.family_name,
      case when asked.name is null then 0 else asked.name <<-> u.search_name end as distance
    from asked, ${candidates}
    where ${where} and ${userVisible("u")} and ${meets("u")}
  )
  select (select count(*)::int from found) as total, ${jsonRows(`
    select ${userCard("p")} as user, p.distance from found p
    where :after_id::uuid is null or (p.distance, p.family_name, p.given_name, p.id)
      > (:after_distance::real, :after_family::text, :after_given::text, :after_id::uuid)
    order by p.distance, p.family_name, p.given_name, p.id limit :limit::int`)} as found`;

type Page = { total: number; found: FoundUser[] };

/** Among the people of some establishments and one's family: as long for a hidden name as for one that nobody has. */
export const searchNearby = defineRead<Page>(
  "users-nearby",
  pageOf(
    `(select m.user_id as id from membership m
      where m.establishment_id = any(:searched_establishments::uuid[]) and ${current("m")}
      union select unnest(:viewer_children::uuid[] || :viewer_guardians::uuid[] || array[:viewer::uuid])) near
    join "user" u on u.id = near.id`,
    `(asked.name is null or ${nameMatches("u", "asked.name")})`,
  ),
);

/** For who administers accounts in whole territories: from the index of names. */
export const searchTerritory = defineRead<Page>(
  "users-of-territories-by-name",
  pageOf(`"user" u`, nameMatches("u", "normalize_name(:search::text)")),
);
