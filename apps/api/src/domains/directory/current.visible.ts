/** SQL: a row of dates holds on the day `:today`, the last day included. What ended, or has not begun, gives no right. */
export const current = (alias: string): string =>
  `(${alias}.starts_on <= :today::date and (${alias}.ends_on is null or ${alias}.ends_on >= :today::date))`;
