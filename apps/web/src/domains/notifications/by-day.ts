/** Rows under each other that fall on the same day, in the order they came. */
export const byDay = <Row>(
  rows: readonly Row[],
  dayOf: (row: Row) => string,
): { day: string; rows: Row[] }[] => {
  const days: { day: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = dayOf(row);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
};
