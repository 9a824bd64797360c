/** The twin of `canSeeEstablishment`, for the alias of an establishment. */
export const establishmentVisible = (establishment: string): string => `(
  ${establishment}.id = any(:viewer_establishments::uuid[])
  or ${establishment}.id = any(:viewer_mandate_establishments::uuid[])
  or coalesce(${establishment}.territory_id = any(:viewer_mandate_territories::uuid[]), false))`;
