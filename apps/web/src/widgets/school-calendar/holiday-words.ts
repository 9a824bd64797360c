import { msg } from "@lingui/core/macro";
import type { PublicHolidayName, SchoolHolidayName, SchoolHolidayZone } from "../../platform/gql/graphql.ts";

export const schoolHolidayWords = {
  ALL_SAINTS: msg`Autumn holidays`,
  CHRISTMAS: msg`Christmas holidays`,
  WINTER: msg`Winter holidays`,
  SPRING: msg`Spring holidays`,
  ASCENSION: msg`Ascension weekend`,
  SUMMER: msg`Summer holidays`,
} satisfies Record<SchoolHolidayName, unknown>;

export const publicHolidayWords = {
  NEW_YEAR: msg`New Year’s Day`,
  GOOD_FRIDAY: msg`Good Friday`,
  EASTER_MONDAY: msg`Easter Monday`,
  ABOLITION_OF_SLAVERY: msg`Abolition of slavery`,
  LABOUR_DAY: msg`Labour Day`,
  VICTORY_1945: msg`Victory of 1945`,
  ASCENSION: msg`Ascension Day`,
  WHIT_MONDAY: msg`Whit Monday`,
  BASTILLE_DAY: msg`Bastille Day`,
  ASSUMPTION: msg`Assumption`,
  ALL_SAINTS: msg`All Saints’ Day`,
  ARMISTICE_1918: msg`Armistice of 1918`,
  CHRISTMAS: msg`Christmas Day`,
  SECOND_CHRISTMAS_DAY: msg`Saint Stephen’s Day`,
} satisfies Record<PublicHolidayName, unknown>;

export const zoneWords = {
  A: msg`Zone A`,
  B: msg`Zone B`,
  C: msg`Zone C`,
  CORSE: msg`Corsica`,
  GUADELOUPE: msg`Guadeloupe`,
  MARTINIQUE: msg`Martinique`,
  GUYANE: msg`French Guiana`,
  REUNION: msg`Réunion`,
  MAYOTTE: msg`Mayotte`,
} satisfies Record<SchoolHolidayZone, unknown>;
