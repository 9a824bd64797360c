import { Field, Int, ObjectType } from "type-graphql";

import { EstablishmentType } from "../../domains/directory/establishment.type.ts";
import { UserType } from "../../domains/directory/user.type.ts";
import type { PublicHolidayName } from "../../domains/school-calendar/public-holidays.ts";
import type { SchoolHolidayName } from "../../domains/school-calendar/school-holidays.ts";
import type { Zone } from "../../domains/school-calendar/zone.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";

const HolidayZoneName = describedEnum<Zone>(
  "SchoolHolidayZone",
  "Where one calendar of school holidays holds.",
  {
    A: "Zone A.",
    B: "Zone B.",
    C: "Zone C.",
    CORSE: "Corsica.",
    GUADELOUPE: "Guadeloupe.",
    MARTINIQUE: "Martinique.",
    GUYANE: "French Guiana.",
    REUNION: "Réunion.",
    MAYOTTE: "Mayotte.",
  },
);

const SchoolHolidayEnum = describedEnum<SchoolHolidayName>("SchoolHolidayName", "Which school holidays.", {
  ALL_SAINTS: "In autumn.",
  CHRISTMAS: "At Christmas.",
  WINTER: "In winter.",
  SPRING: "In spring.",
  ASCENSION: "The long weekend of Ascension.",
  SUMMER: "In summer.",
});

const PublicHolidayEnum = describedEnum<PublicHolidayName>("PublicHolidayName", "Which public holiday.", {
  NEW_YEAR: "1 January.",
  GOOD_FRIDAY: "Good Friday, in Alsace and Moselle.",
  EASTER_MONDAY: "Easter Monday.",
  ABOLITION_OF_SLAVERY: "The end of slavery, overseas.",
  LABOUR_DAY: "1 May.",
  VICTORY_1945: "8 May.",
  ASCENSION: "Ascension.",
  WHIT_MONDAY: "Whit Monday.",
  BASTILLE_DAY: "14 July.",
  ASSUMPTION: "15 August.",
  ALL_SAINTS: "1 November.",
  ARMISTICE_1918: "11 November.",
  CHRISTMAS: "25 December.",
  SECOND_CHRISTMAS_DAY: "26 December, in Alsace and Moselle.",
});

@ObjectType("SchoolHoliday", { description: "School holidays of a zone." })
export class SchoolHolidayType {
  @Field(() => SchoolHolidayEnum, { description: "Which ones." })
  name: SchoolHolidayName;

  @Field(() => LocalDate, { description: "The first day without lessons." })
  startsOn: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day, included; null while the day of return is not published.",
  })
  endsOn: string | null;

  @Field(() => Int, { description: "Days from today to the first one; 0 or less once they began." })
  daysUntil: number;

  @Field(() => Int, {
    nullable: true,
    description: "Days from today to the return to school; null while it is not published.",
  })
  daysUntilReturn: number | null;
}

@ObjectType("PublicHoliday", { description: "A public holiday." })
export class PublicHolidayType {
  @Field(() => PublicHolidayEnum, { description: "Which one." })
  name: PublicHolidayName;

  @Field(() => LocalDate, { description: "Its day." })
  on: string;

  @Field(() => Int, { description: "Days from today." })
  daysUntil: number;
}

@ObjectType({ description: "The holidays of those establishments of the viewer that share a zone." })
export class SchoolCalendar {
  @Field(() => HolidayZoneName, {
    nullable: true,
    description: "Their zone; null where it is not known, and for universities, which decide for themselves.",
  })
  zone: Zone | null;

  @Structural()
  @Field(() => [EstablishmentType], { description: "The establishments, by name." })
  establishments: EstablishmentType[];

  @Scope("children:read")
  @Field(() => [UserType], { description: "The viewer's children who learn there, by given name." })
  children: UserType[];

  @Structural()
  @Field(() => [SchoolHolidayType], {
    description:
      "Those that run today, if any, then the next ones: five at most. Empty where the calendar of the zone is not known.",
  })
  holidays: SchoolHolidayType[];

  @Structural()
  @Field(() => [PublicHolidayType], { description: "The next three public holidays, today's included." })
  publicHolidays: PublicHolidayType[];
}
