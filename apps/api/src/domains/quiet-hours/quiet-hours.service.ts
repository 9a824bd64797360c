import type { DataSource, EntityManager } from "typeorm";

import { keepsAlsatianHolidays, zoneOf } from "../school-calendar/zone.ts";
import type { QuietHours } from "./quiet-hours.ts";

type Base = Pick<EntityManager | DataSource, "query">;

interface Row {
  id: string;
  kind: string | null;
  uai: string | null;
  holidayZone: string | null;
  timeZone: string | null;
  opensAt: string | null;
  closesAt: string | null;
  weekends: boolean | null;
  holidays: boolean | null;
}

export const usualHours = { opensAt: "07:00", closesAt: "20:00", weekends: true, holidays: true } as const;

const hoursOf = (row: Row): QuietHours => {
  const place = { kind: row.kind ?? "OTHER", uai: row.uai, holidayZone: row.holidayZone };
  return {
    timeZone: row.timeZone ?? "Europe/Paris",
    opensAt: row.opensAt ?? usualHours.opensAt,
    closesAt: row.closesAt ?? usualHours.closesAt,
    weekends: row.weekends ?? usualHours.weekends,
    holidays: row.holidays ?? usualHours.holidays,
    holidayZone: zoneOf(place),
    alsatian: keepsAlsatianHolidays(place),
  };
};

const byId = (rows: readonly Row[]): Map<string, QuietHours> =>
  new Map(rows.map((row) => [row.id, hoursOf(row)]));

const hours = `h.opens_at as "opensAt", h.closes_at as "closesAt", h.weekends, h.holidays`;
const place = `s.kind, s.uai, s.holiday_zone as "holidayZone", s.time_zone as "timeZone"`;

/** The quiet hours of each of these establishments: the usual ones where none were set. */
export async function readSchoolHours(
  base: Base,
  establishmentIds: readonly string[],
): Promise<Map<string, QuietHours>> {
  const rows = (await base.query(
    `select s.id, ${place}, ${hours} from establishment s
      left join establishment_quiet_hours h on h.establishment_id = s.id where s.id = any($1::uuid[])`,
    [establishmentIds],
  )) as Row[];
  return byId(rows);
}

/** The quiet hours of those among these users who chose some; their holidays are those of their school. */
export async function readPersonalHours(
  base: Base,
  userIds: readonly string[],
): Promise<Map<string, QuietHours>> {
  const rows = (await base.query(
    `select h.user_id as id, ${place}, ${hours} from user_quiet_hours h
      left join lateral (
        select e.* from membership m join establishment e on e.id = m.establishment_id
        where m.user_id = h.user_id order by m.ends_on desc nulls first, m.role = 'GUARDIAN', e.id limit 1
      ) s on true where h.user_id = any($1::uuid[])`,
    [userIds],
  )) as Row[];
  return byId(rows);
}
