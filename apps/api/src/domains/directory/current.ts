/** SQL: a row of dates holds on the day `:today`, the last day included. */
export const current = (alias: string): string =>
  `(${alias}.starts_on <= :today::date and (${alias}.ends_on is null or ${alias}.ends_on >= :today::date))`;

/** SQL of a JSON array of the rows of a select; empty when there is none. */
export const jsonRows = (select: string): string =>
  `coalesce((select jsonb_agg(f) from (${select}) f), '[]'::jsonb)`;
