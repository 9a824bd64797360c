import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { Role, type RoleName } from "../directory/role.ts";
import { UserType } from "../directory/user.type.ts";
import type { CalendarKind, CalendarSource } from "./agenda.policy.ts";
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

const CalendarKindEnum = describedEnum<CalendarKind>("CalendarKind", "Whose a calendar is.", {
  PERSON: "The viewer's own, which nobody else reads.",
  CLASS: "A class's or a group's.",
  ESTABLISHMENT: "A school's or university's.",
  TERRITORY: "A territory's.",
});

const CalendarSourceEnum = describedEnum<CalendarSource>("CalendarSource", "Where its events are written.", {
  OWN: "Here.",
  FILE: "In another programme, of which a file was brought in.",
  ADDRESS: "In another programme, whose address is fetched every hour.",
});

@ObjectType("AgendaCalendar", { description: "A calendar: the events of somebody or of some place." })
export class CalendarType {
  @Field(() => ID, { description: "The id of the calendar." })
  id: string;

  @Field(() => CalendarKindEnum, { description: "Whose it is." })
  kind: CalendarKind;

  @Field(() => CalendarSourceEnum, { description: "Where its events are written." })
  source: CalendarSource;

  @Field(() => String, { description: "Its name; empty for the one in which a place writes here." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The class, establishment or territory; none for a person's own.",
  })
  placeName: string | null;

  @Field(() => ID, { nullable: true, description: "The class, when it is a class's." })
  classId: string | null;

  @Field(() => ID, { nullable: true, description: "The establishment, for a class's too." })
  establishmentId: string | null;

  @Field(() => ID, { nullable: true, description: "The territory, when it is a territory's." })
  territoryId: string | null;

  @Field(() => String, {
    description: "The zone in which its hours are told: of its establishment; else of the viewer's school.",
  })
  timeZone: string;

  @Field(() => Boolean, { description: "Whether the viewer may add events, or bring some in." })
  viewerCanWrite: boolean;
}

@ObjectType({
  description: "Something that takes place once, at its own time: an event, or one of its repetitions.",
})
export class AgendaEntry {
  @Field(() => ID, { description: "Of this one time: the event and when it would have begun." })
  id: string;

  @Field(() => ID, { description: "The event, for `agendaEvent`." })
  eventId: string;

  @Field(() => GraphQLISODateTime, {
    description: "When it would have begun by its rule; other than `startsAt` when it was moved.",
  })
  originalAt: Date;

  @Field(() => String, { description: "What it is." })
  title: string;

  @Field(() => String, { description: "Where; empty when nobody said." })
  place: string;

  @Field(() => String, { description: "More about it, as text of several lines; empty when nobody said." })
  description: string;

  @Field(() => EventCategory, { description: "Its kind." })
  category: EventCategoryName;

  @Field(() => EventState, { description: "Whether it takes place." })
  state: EventStateName;

  @Field(() => Boolean, { description: "Whether this time is not the one that its rule says." })
  moved: boolean;

  @Field(() => GraphQLISODateTime, { description: "When it begins; of whole days, midnight in its zone." })
  startsAt: Date;

  @Field(() => GraphQLISODateTime, { description: "When it ends, not included." })
  endsAt: Date;

  @Field(() => Boolean, { description: "Whether it takes whole days: then show `firstDay` to `lastDay`." })
  allDay: boolean;

  @Field(() => LocalDate, { nullable: true, description: "Of whole days, the first one." })
  firstDay: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Of whole days, the last one, included." })
  lastDay: string | null;

  @Field(() => Boolean, { description: "Whether it is one of several." })
  recurring: boolean;

  @Structural()
  @Field(() => CalendarType, { description: "The calendar in which it is written." })
  calendar: CalendarType;

  @Scope("children:read")
  @Field(() => [UserType], {
    description:
      "The children of the viewer whom it concerns, by given name; empty for what is the viewer's own.",
  })
  children: UserType[];

  @Field(() => Boolean, { description: "Whether the viewer may change or cancel it." })
  viewerCanEdit: boolean;
}

@ObjectType({ description: "When an event comes again." })
export class Recurrence {
  @Field(() => Frequency, { description: "After days, weeks, months or years." })
  frequency: FrequencyName;

  @Field(() => Int, { description: "After how many of them, from 1." })
  interval: number;

  @Field(() => [Weekday], {
    description: "Of weeks, the days on which; empty for the day on which it begins.",
  })
  weekdays: WeekdayName[];

  @Field(() => LocalDate, { nullable: true, description: "The last day on which it may begin." })
  until: string | null;

  @Field(() => Int, { nullable: true, description: "How many times in all." })
  count: number | null;
}

@ObjectType({ description: "An event as it was written, with the rule of its repetitions." })
export class AgendaEvent {
  @Field(() => ID, { description: "The id of the event." })
  id: string;

  @Field(() => String, { description: "What it is." })
  title: string;

  @Field(() => String, { description: "Where; empty when nobody said." })
  place: string;

  @Field(() => String, { description: "More about it; empty when nobody said." })
  description: string;

  @Field(() => EventCategory, { description: "Its kind." })
  category: EventCategoryName;

  @Field(() => EventState, { description: "Whether it takes place." })
  state: EventStateName;

  @Field(() => GraphQLISODateTime, { description: "When it begins, the first time." })
  startsAt: Date;

  @Field(() => GraphQLISODateTime, { description: "When it ends, the first time; not included." })
  endsAt: Date;

  @Field(() => Boolean, { description: "Whether it takes whole days." })
  allDay: boolean;

  @Field(() => LocalDate, { nullable: true, description: "Of whole days, the first one." })
  firstDay: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Of whole days, the last one, included." })
  lastDay: string | null;

  @Field(() => String, { description: "The zone in which its repetitions keep their hour: `Europe/Paris`." })
  timeZone: string;

  @Structural()
  @Field(() => Recurrence, {
    nullable: true,
    description: "When it comes again; none when it does not, or when its rule says more than this can.",
  })
  recurrence: Recurrence | null;

  @Field(() => Boolean, { description: "Whether it comes again." })
  recurring: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "The event of which this replaces one time.",
  })
  recurrenceOf: string | null;

  @Structural()
  @Field(() => CalendarType, { description: "The calendar in which it is written." })
  calendar: CalendarType;

  @Field(() => [Role], { description: "For whom it is there; empty for everybody, and for one's own." })
  roles: RoleName[];

  @Field(() => Int, { description: "Grows with each change; give it back to change or cancel it." })
  version: number;

  @Field(() => Boolean, { description: "Whether the viewer may change or cancel it." })
  viewerCanEdit: boolean;
}
