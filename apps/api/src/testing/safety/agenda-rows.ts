import { v7 as uuidv7 } from "uuid";

import { type ClassName, classes, names } from "./cast.ts";
import type { PeopleIds } from "./people-rows.ts";
import { canary, idsOf, places, type Rows, type SchoolIds } from "./school-rows.ts";

const classNames = Object.keys(classes) as ClassName[];

/** The events of each place, by its name. */
export type AgendaIds = Record<(typeof places)[number] | ClassName, string>;
export const agendaIds = (): AgendaIds => idsOf([...places, ...classNames]);

interface Wish {
  id: string;
  calendar: object;
  terms: object[];
  title: string;
}

/** An event of today of each school and of each class, for all there and their families; and a private one of everybody. */
export function agendaRows(ids: SchoolIds & PeopleIds & { agenda: AgendaIds }, now: Date): Rows {
  const ofPlaces = places.map((place): Wish => {
    const establishment_id = ids.places[place];
    return {
      id: ids.agenda[place],
      calendar: { kind: "ESTABLISHMENT", establishment_id },
      terms: [{ establishment_id }],
      title: place === "elsewhere" ? canary("lesson", place) : `Event of ${place}`,
    };
  });
  const ofClasses = classNames.map((name): Wish => {
    const class_id = ids.classes[name];
    const at = classes[name].at;
    return {
      id: ids.agenda[name],
      calendar: { kind: "CLASS", class_id, establishment_id: ids.places[at] },
      terms: [{ class_id }, { class_id, relation: "GUARDIANS_OF" }],
      title: at === "elsewhere" ? canary("lesson", at) : `Lesson of ${name}`,
    };
  });
  const ofPeople = names.map((name): Wish => ({
    id: uuidv7(),
    calendar: { kind: "PERSON", user_id: ids.people[name] },
    terms: [],
    title: canary("event", name),
  }));
  const wishes = [...ofPlaces, ...ofClasses, ...ofPeople].map((wish) => ({
    ...wish,
    calendarId: uuidv7(),
    audienceId: wish.terms.length > 0 ? uuidv7() : null,
  }));
  const told = wishes.filter((wish) => wish.audienceId !== null);
  const time = { starts_at: now, ends_at: new Date(now.getTime() + 3_600_000) };
  return [
    ["audience", told.map(({ audienceId }) => ({ id: audienceId, created_at: now }))],
    [
      "audience_term",
      told.flatMap((wish) => wish.terms.map((term, position) => termRow(wish, term, position))),
    ],
    ["calendar", wishes.map((wish) => calendarRow(wish, now))],
    [
      "event",
      wishes.map(({ id, calendarId, title }) => ({
        id,
        calendar_id: calendarId,
        uid: id,
        title,
        place: title,
        description: title,
        category: "OTHER",
        state: "CONFIRMED",
        ...time,
        first_day: null,
        last_day: null,
        time_zone: "Europe/Paris",
        excluded: [],
        extra: [],
        version: 1,
        updated_at: now,
      })),
    ],
    [
      "event_occurrence",
      wishes.map(({ id, calendarId }) => ({
        event_id: id,
        calendar_id: calendarId,
        original_at: now,
        ...time,
      })),
    ],
  ];
}

const termRow = ({ audienceId }: { audienceId: string | null }, term: object, position: number) => ({
  audience_id: audienceId,
  position,
  include: true,
  role: null,
  function: null,
  class_id: null,
  user_id: null,
  territory_id: null,
  establishment_id: null,
  relation: "SELF",
  ...term,
});

const calendarRow = (
  { calendar, calendarId, audienceId }: { calendar: object; calendarId: string; audienceId: string | null },
  now: Date,
) => ({
  id: calendarId,
  user_id: null,
  class_id: null,
  establishment_id: null,
  territory_id: null,
  source: "OWN",
  name: "",
  audience_id: audienceId,
  created_at: now,
  ...calendar,
});
