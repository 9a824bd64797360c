import { Field, ID, ObjectType } from "type-graphql";

import { Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";

export const EstablishmentKind = describedEnum("EstablishmentKind", "What kind of establishment it is.", {
  SCHOOL: "Nursery or primary school.",
  COLLEGE: "Collège: from the sixième to the troisième.",
  LYCEE: "Lycée, general, technological or vocational.",
  UNIVERSITY: "University, or a part of one.",
  OTHER: "Any other.",
});

export const TerritoryKind = describedEnum("TerritoryKind", "What kind of territory it is.", {
  COUNTRY: "The country.",
  ACADEMY: "An academy, or a region of academies.",
  REGION: "A region: it answers for lycées.",
  DEPARTMENT: "A department: it answers for collèges.",
  MUNICIPALITY: "A municipality: it answers for primary schools.",
  OTHER: "Any other.",
});

export const SchoolYearState = describedEnum("SchoolYearState", "How far a school year is.", {
  PREPARING: "Being prepared: its classes are known to the office only.",
  CURRENT: "The one that runs: at most one in an establishment.",
  CLOSED: "Over.",
});

export const HolidayZone = describedEnum("HolidayZone", "The zone of the school holidays.", {
  A: "Zone A.",
  B: "Zone B.",
  C: "Zone C.",
  CORSE: "Corsica.",
});

@ObjectType("Territory", {
  description: "What establishments lie in, and who answers for them. Known to whoever sees one of them.",
})
export class TerritoryType {
  @Field(() => ID, { description: "The id of the territory." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => TerritoryKind, { description: "What kind of territory it is." })
  kind: string;

  @Field(() => String, { nullable: true, description: "Its official code, when it has one." })
  code: string | null;

  parentId: string | null;
}

@ObjectType("SchoolYear", { description: "A school year of one establishment; two overlap in August." })
export class SchoolYearType {
  @Field(() => ID, { description: "The id of the school year." })
  id: string;

  @Field(() => SchoolYearState, { description: "How far it is." })
  state: string;

  @Field(() => LocalDate, { description: "Its first day." })
  startsOn: string;

  @Field(() => LocalDate, { description: "Its last day, included." })
  endsOn: string;
}

@ObjectType("Establishment", {
  description:
    "A school or university, with how to reach it. Seen by its people, families of its pupils, and who holds a mandate over it.",
})
export class EstablishmentType {
  @Field(() => ID, { description: "The id of the establishment." })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: "Its national code (UAI), when it has one. An annexe shares that of its school.",
  })
  uai: string | null;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => EstablishmentKind, { description: "What kind of establishment it is." })
  kind: string;

  @Field(() => String, { description: "Its IANA time zone, for instance `Europe/Paris`." })
  timeZone: string;

  @Field(() => HolidayZone, { nullable: true, description: "The zone of its holidays, when known." })
  holidayZone: string | null;

  @Field(() => String, { nullable: true, description: "The colour that tells it apart, as `#rrggbb`." })
  accentColor: string | null;

  @Field(() => String, { nullable: true, description: "The telephone of the school itself." })
  phone: string | null;

  @Field(() => String, { nullable: true, description: "The mail address of the school itself." })
  mail: string | null;

  @Field(() => String, { nullable: true, description: "The address of its public site." })
  website: string | null;

  @Field(() => [String], { description: "Its postal address, line by line, without code and city." })
  addressLines: string[];

  @Field(() => String, { nullable: true, description: "Its postal code." })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: "Its city." })
  city: string | null;

  @Structural()
  @Field(() => TerritoryType, { nullable: true, description: "The territory that it lies in, when known." })
  territory: TerritoryType | null;

  @Structural()
  @Field(() => SchoolYearType, { nullable: true, description: "The school year that runs, when one does." })
  currentSchoolYear: SchoolYearType | null;
}
