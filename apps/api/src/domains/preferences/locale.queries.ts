/** In which language somebody reads, for the alias of a "user": as they chose on a screen, or as their school said. */
export const localeOf = (user: string): string =>
  `coalesce((select value from user_preference p where p.user_id = ${user}.id and p.name = 'locale'), ${user}.locale)`;
