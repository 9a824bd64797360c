import { current } from "./current.visible.ts";
import { userVisible } from "./users.visible.ts";

/** The twin of `canSeeClass`, for the alias of a class. */
export const classVisible = (one: string): string => `(
  ${one}.id = any(:viewer_all_classes::uuid[])
  or ${one}.establishment_id = any(:viewer_school_office::uuid[])
  or (${one}.establishment_id = any(:viewer_classes_of::uuid[]) and exists (
    select from school_year y where y.id = ${one}.school_year_id and y.state = 'CURRENT'))
  or ${one}.establishment_id = any(:viewer_naming_establishments::uuid[])
  or (:viewer_naming_territories::uuid[] <> '{}' and exists (select from establishment s
    where s.id = ${one}.establishment_id and s.territory_id = any(:viewer_naming_territories::uuid[]))))`;

/**
 * The twin of `canSeeEnrollment`, for the aliases of an enrollment, its "user" and its class. `offset 0` asks for the
 * memberships of each user: Postgres would else read those of the whole establishment.
 */
export const enrollmentVisible = (enrollment: string, user: string, one: string): string => `(
  ${current(enrollment)} and ${user}.id <> all(:viewer_hidden_whereabouts::uuid[]) and ${userVisible(user)}
  and exists (select from membership m where m.user_id = ${user}.id
    and m.establishment_id = ${one}.establishment_id and ${current("m")} offset 0))`;
