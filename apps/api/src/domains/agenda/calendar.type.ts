import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { AgendaEvent, CalendarType } from "./agenda.type.ts";
import { type CalendarProblemName, calendarProblems } from "./icalendar/problems.ts";

const CalendarProblemCode = describedEnum<CalendarProblemName>(
  "CalendarProblemCode",
  "Why a calendar of another programme, or one event of it, could not be read.",
  calendarProblems,
);

@ObjectType({ description: "What could not be read, and where." })
export class CalendarProblem {
  @Field(() => CalendarProblemCode, { description: "The reason." })
  code: CalendarProblemName;

  @Field(() => Int, {
    nullable: true,
    description: "The line of the file, from 1; none when it is no line's.",
  })
  line: number | null;
}

@ObjectType({ description: "What bringing in a calendar did. With a refusal, nothing was changed." })
export class CalendarImport {
  @Structural()
  @Field(() => CalendarType, { nullable: true, description: "The calendar; none when it was refused." })
  calendar: CalendarType | null;

  @Structural()
  @Field(() => CalendarProblem, { nullable: true, description: "Why it was refused as a whole." })
  refusal: CalendarProblem | null;

  @Field(() => Int, { description: "How many events there are in it." })
  found: number;

  @Field(() => Int, { description: "How many of them are new." })
  added: number;

  @Field(() => Int, { description: "How many are not as they were: moved, renamed, cancelled there." })
  changed: number;

  @Field(() => Int, { description: "How many that were to come are no longer in it, and show as cancelled." })
  vanished: number;

  @Field(() => Int, { description: "How many are as they were." })
  unchanged: number;

  @Structural()
  @Field(() => [CalendarProblem], { description: "What could not be read as it is written, the first 50." })
  skipped: CalendarProblem[];
}

@ObjectType({ description: "A calendar that the viewer is told, and how its address last answered." })
export class CalendarOverviewType {
  @Structural()
  @Field(() => CalendarType, { description: "The calendar." })
  calendar: CalendarType;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When its address was last read; none for what is not fetched.",
  })
  fetchedAt: Date | null;

  @Structural()
  @Field(() => CalendarProblem, {
    nullable: true,
    description: "Why its address last gave nothing new. Only for who writes there.",
  })
  problem: CalendarProblem | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many events go away with it, of a calendar of another programme. Only for who writes there.",
  })
  eventCount: number | null;
}

const AgendaPlaceKind = describedEnum<"CLASS" | "ESTABLISHMENT" | "TERRITORY">(
  "AgendaPlaceKind",
  "In whose agenda something is written.",
  {
    CLASS: "A class or group.",
    ESTABLISHMENT: "A school or university.",
    TERRITORY: "A territory.",
  },
);

@ObjectType({ description: "Where the viewer may write events." })
export class AgendaPlace {
  @Field(() => AgendaPlaceKind, { description: "What it is." })
  kind: "CLASS" | "ESTABLISHMENT" | "TERRITORY";

  @Field(() => ID, { description: "The id of the class, establishment or territory." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => ID, { nullable: true, description: "The establishment, for a class too." })
  establishmentId: string | null;

  @Field(() => String, { nullable: true, description: "Of a class, the name of its establishment." })
  establishmentName: string | null;

  @Field(() => String, {
    description: "The zone in which hours are told there: of its establishment; else of the viewer's school.",
  })
  timeZone: string;
}

@ObjectType({
  description:
    "A private address at which a programme of the viewer reads their agenda, until it is revoked.",
})
export class CalendarAddress {
  @Field(() => ID, { description: "The id of the address, which is not its secret." })
  id: string;

  @Field(() => String, { description: "What the viewer called it: « Mon téléphone »." })
  name: string;

  @Field(() => GraphQLISODateTime, { description: "When it was made." })
  createdAt: Date;

  @Field(() => LocalDate, { nullable: true, description: "The last day on which it was read." })
  lastReadOn: string | null;
}

@ObjectType({ description: "An address that was just made. It is shown once." })
export class MadeCalendarAddress {
  @Structural()
  @Field(() => CalendarAddress, { description: "What is kept of it." })
  calendarAddress: CalendarAddress;

  @Field(() => String, {
    description: "Its path below the address of Préau, secret included: `/agenda/….ics`. Shown this once.",
  })
  path: string;
}

@ObjectType({ description: "What became of an event." })
export class ChangedEvent {
  @Structural()
  @Field(() => AgendaEvent, {
    nullable: true,
    description: "The event as it is now; none once it is removed.",
  })
  event: AgendaEvent | null;
}
