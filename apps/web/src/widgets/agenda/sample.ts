import { daysAfter, daysBetween, mondayOf } from "../../domains/agenda/civil-days.ts";
import { momentAt, wallOf } from "../../domains/agenda/wall.ts";
import { schoolTimeZone } from "../../platform/dates.ts";
import type { AgendaWidgetFragment, EventCategory } from "../../platform/gql/graphql.ts";
import { classOfJade, jade } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

interface Planned {
  title: string;
  place: string;
  category: EventCategory;
  /** Of the next days of school, the first is 0. */
  day: number;
  from: number;
  minutes: number;
}

const lesson = { category: "LESSON", minutes: 55 } as const;
const planned: readonly Planned[] = [
  { ...lesson, title: "Mathématiques", place: "Salle 204", day: 0, from: 8 * 60 + 30 },
  { ...lesson, title: "Français", place: "Salle 112", day: 0, from: 9 * 60 + 30 },
  { ...lesson, title: "Éducation physique", place: "Gymnase", day: 0, from: 14 * 60, minutes: 110 },
  { title: "Sortie au musée", place: "Devant le portail", category: "TRIP", day: 1, from: 495, minutes: 225 },
];

const isOfSchool = (day: string) => daysBetween(mondayOf(day), day) < 5;

export const sample: Sample<AgendaWidgetFragment> = ({ role, now }) => {
  const timeZone = schoolTimeZone();
  const today = wallOf(now, timeZone).day;
  const days = [1, 2, 3, 4].map((count) => daysAfter(today, count)).filter(isOfSchool);
  return {
    __typename: "AgendaWidget",
    id: "sample",
    agenda: planned.map(({ title, place, category, day, from, minutes }) => {
      const on = days[day]!;
      return {
        __typename: "AgendaEntry",
        id: `sample-${title}`,
        title,
        place,
        category,
        state: "CONFIRMED",
        moved: false,
        startsAt: momentAt({ day: on, minute: from }, timeZone).toISOString(),
        endsAt: momentAt({ day: on, minute: from + minutes }, timeZone).toISOString(),
        allDay: false,
        firstDay: null,
        lastDay: null,
        calendar: {
          __typename: "AgendaCalendar",
          id: "invented-calendar",
          kind: "CLASS",
          placeName: classOfJade.name,
          timeZone,
          viewerCanWrite: role === "TEACHER",
        },
        children: role === "GUARDIAN" ? [jade] : [],
      };
    }),
  };
};
