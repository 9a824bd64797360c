/** SQL of a JSON array of the rows of a select; empty when there is none. */
export const jsonRows = (select: string): string =>
  `coalesce((select jsonb_agg(f) from (${select}) f), '[]'::jsonb)`;
