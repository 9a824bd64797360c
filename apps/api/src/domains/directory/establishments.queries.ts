import { defineRead } from "../../platform/read/read.ts";
import { establishmentVisible } from "./establishments.visible.ts";

export interface TerritoryRow {
  id: string;
  name: string;
  kind: string;
  code: string | null;
  parentId: string | null;
}

export interface SchoolYearRow {
  id: string;
  state: string;
  startsOn: string;
  endsOn: string;
}

export interface EstablishmentRow {
  id: string;
  uai: string | null;
  name: string;
  kind: string;
  timeZone: string;
  holidayZone: string | null;
  accentColor: string | null;
  phone: string | null;
  mail: string | null;
  website: string | null;
  addressLines: string[];
  postalCode: string | null;
  city: string | null;
  territory: TerritoryRow | null;
  currentSchoolYear: SchoolYearRow | null;
}

export const territoryJson = (territory: string): string => `jsonb_build_object('id', ${territory}.id,
  'name', ${territory}.name, 'kind', ${territory}.kind, 'code', ${territory}.code, 'parentId', ${territory}.parent_id)`;

export const schoolYearJson = (year: string): string => `jsonb_build_object('id', ${year}.id,
  'state', ${year}.state, 'startsOn', ${year}.starts_on, 'endsOn', ${year}.ends_on)`;

/** SQL: an establishment as one JSON value, for its alias. */
export const establishmentJson = (one: string): string => `jsonb_build_object('id', ${one}.id,
  'uai', ${one}.uai, 'name', ${one}.name, 'kind', ${one}.kind, 'timeZone', ${one}.time_zone,
  'holidayZone', ${one}.holiday_zone, 'accentColor', ${one}.accent_color, 'phone', ${one}.phone, 'mail', ${one}.mail,
  'website', ${one}.website, 'addressLines', ${one}.address_lines, 'postalCode', ${one}.postal_code, 'city', ${one}.city,
  'territory', (select ${territoryJson("t")} from territory t where t.id = ${one}.territory_id),
  'currentSchoolYear', (select ${schoolYearJson("y")} from school_year y
    where y.establishment_id = ${one}.id and y.state = 'CURRENT'))`;

/** Those among some establishments that the viewer may see. */
export const readVisibleEstablishments = defineRead<{ establishment: EstablishmentRow }>(
  "visible-establishments",
  `select ${establishmentJson("s")} as establishment from establishment s
  where s.id = any(:ids::uuid[]) and ${establishmentVisible("s")} order by s.name, s.id`,
);

export const readTerritories = defineRead<{ territory: TerritoryRow }>(
  "territories",
  `select ${territoryJson("t")} as territory from territory t where t.id = any(:ids::uuid[])`,
);
