import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int } from "type-graphql";

import { LocalDate } from "../../platform/graph/local-date.ts";
import { Role, type RoleName } from "../directory/role.ts";
import {
  EventCategory,
  type EventCategoryName,
  EventState,
  type EventStateName,
  Frequency,
  type FrequencyName,
  Weekday,
  type WeekdayName,
} from "./event-kinds.ts";

@ArgsType()
export class AgendaArguments {
  @Field(() => LocalDate, { description: "The first day." })
  from: string;

  @Field(() => LocalDate, { description: "The last day, included; 100 days at most in all." })
  to: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The zone in which these days are, as `Europe/Paris`; that of the viewer's school when absent.",
  })
  timeZone?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Only these calendars. Of one in which the viewer may write, all its events then, also those for others.",
  })
  calendarIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Only what concerns this child of the viewer." })
  childId?: string | null;
}

/** In whose agenda something is written, and for whom. */
export interface AgendaAudience {
  classId?: string | null;
  establishmentId?: string | null;
  territoryId?: string | null;
  roles?: RoleName[] | null;
  classIds?: string[] | null;
}

const says = {
  classId:
    "In the agenda of this class or group. Give one place at most: without any, it is the viewer's own.",
  establishmentId: "In the agenda of this establishment.",
  territoryId: "In the agenda of this territory.",
  roles:
    "Only for people who are one of these there; everybody there when absent. `GUARDIAN`: those of the pupils there.",
  classIds:
    "In the agenda of an establishment, only for these classes: their people and the guardians of their pupils.",
};

@InputType({ description: "In whose agenda, and for whom. Without any place, it is the viewer's own." })
export class AgendaAudienceInput implements AgendaAudience {
  @Field(() => ID, { nullable: true, description: says.classId })
  classId?: string | null;

  @Field(() => ID, { nullable: true, description: says.establishmentId })
  establishmentId?: string | null;

  @Field(() => ID, { nullable: true, description: says.territoryId })
  territoryId?: string | null;

  @Field(() => [Role], { nullable: true, description: says.roles })
  roles?: RoleName[] | null;

  @Field(() => [ID], { nullable: true, description: says.classIds })
  classIds?: string[] | null;
}

@InputType({ description: "When an event comes again." })
export class RecurrenceInput {
  @Field(() => Frequency, { description: "After days, weeks, months or years." })
  frequency: FrequencyName;

  @Field(() => Int, { nullable: true, description: "After how many of them, from 1 to 99; 1 when absent." })
  interval?: number | null;

  @Field(() => [Weekday], {
    nullable: true,
    description: "Of weeks, the days on which; the day on which it begins when absent.",
  })
  weekdays?: WeekdayName[] | null;

  @Field(() => LocalDate, { nullable: true, description: "The last day on which it may begin." })
  until?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many times in all, from 2 to 500; give it or `until`.",
  })
  count?: number | null;
}

@InputType({ description: "What an event says." })
export class EventContentInput {
  @Field(() => String, { description: "From 1 to 200 characters." })
  title: string;

  @Field(() => String, { nullable: true, description: "Where; 200 characters at most." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "More about it; 5,000 characters at most." })
  description?: string | null;

  @Field(() => EventCategory, { nullable: true, description: "Its kind; OTHER when absent." })
  category?: EventCategoryName | null;

  @Field(() => EventState, { nullable: true, description: "Whether it takes place; CONFIRMED when absent." })
  state?: EventStateName | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When it begins. Give `startsAt` and `endsAt`, or `firstDay` and `lastDay` for whole days.",
  })
  startsAt?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it ends; 31 days later at most." })
  endsAt?: Date | null;

  @Field(() => LocalDate, { nullable: true, description: "Of whole days, the first one." })
  firstDay?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Of whole days, the last one, included; 366 days at most in all.",
  })
  lastDay?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The zone in which its repetitions keep their hour: `Europe/Paris`, also when absent.",
  })
  timeZone?: string | null;

  @Field(() => RecurrenceInput, { nullable: true, description: "When it comes again; null for once." })
  recurrence?: RecurrenceInput | null;
}

@InputType({ description: "An event, and in whose agenda it is written." })
export class AddEventInput {
  @Field(() => EventContentInput, { description: "What it says." })
  event: EventContentInput;

  @Field(() => AgendaAudienceInput, {
    nullable: true,
    description: "In whose agenda, and for whom; the viewer's own when absent.",
  })
  audience?: AgendaAudienceInput | null;
}

const following =
  "With `originalAt`: that time and all those after it. They become an event of their own, unless it is the first time.";

const occurrence =
  "Of an event that comes again, `originalAt` of the one time that is meant; the whole event when absent.";

@InputType({ description: "A change of an event." })
export class UpdateEventInput {
  @Field(() => ID, { description: "The id of the event." })
  id: string;

  @Field(() => Int, { description: "The version that was read: CONFLICT when somebody changed it since." })
  version: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: occurrence })
  originalAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: following })
  following?: boolean | null;

  @Field(() => EventContentInput, {
    description: "What it says now, whole. Of one time only, `recurrence` is not read.",
  })
  event: EventContentInput;
}

@InputType({ description: "What to cancel, or to take back." })
export class CancelEventInput {
  @Field(() => ID, { description: "The id of the event." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: occurrence })
  originalAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: following })
  following?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "False: it takes place after all. True when absent.",
  })
  cancelled?: boolean | null;
}

@InputType({ description: "What to remove." })
export class RemoveEventInput {
  @Field(() => ID, { description: "The id of the event." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      "Of an event that comes again, `originalAt` of the first time to remove, with all those after it; all its times when absent.",
  })
  followingFrom?: Date | null;
}
