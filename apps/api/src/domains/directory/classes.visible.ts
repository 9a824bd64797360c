/** The twin of `canSeeClass`, for the alias of a class. */
export const classVisible = (one: string): string => `(
  ${one}.id = any(:viewer_all_classes::uuid[])
  or ${one}.establishment_id = any(:viewer_school_office::uuid[])
  or (${one}.establishment_id = any(:viewer_classes_of::uuid[]) and exists (
    select from school_year y where y.id = ${one}.school_year_id and y.state = 'CURRENT'))
  or ${one}.establishment_id = any(:viewer_naming_establishments::uuid[])
  or (:viewer_naming_territories::uuid[] <> '{}' and exists (select from establishment s
    where s.id = ${one}.establishment_id and s.territory_id = any(:viewer_naming_territories::uuid[]))))`;
