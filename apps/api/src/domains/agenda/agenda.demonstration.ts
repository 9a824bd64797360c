import type { DemonstrationPart, DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { DemonstrationCalendars, paris } from "./demonstration-calendars.ts";
import { type DemonstrationEvent, demonstrationEvents } from "./demonstration-events.ts";
import { type Lesson, type Teaching, weekOf } from "./demonstration-timetable.ts";

const minute = 60_000;
const day = 1440 * minute;
const weeksBefore = 2;
const weeksAfter = 5;

export const demonstration: DemonstrationPart = {
  demonstrates: "agenda",
  async demonstrate(tools) {
    const calendars = new DemonstrationCalendars(tools);
    const today = Math.floor(paris.toWall(tools.now) / day) * day;
    for (const event of demonstrationEvents) addEvent(calendars, tools, event, today);
    const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
    for (const lesson of weekOf(await teachingOf(tools))) addLesson(calendars, tools, lesson, monday);
  },
};

async function teachingOf({ client }: DemonstrationTools): Promise<Teaching[]> {
  const { rows } = await client.query<Teaching>(
    `select distinct on (c.establishment_id, c.name, c.id, s.name) c.id as "classId", c.name as "className", c.kind,
      c.establishment_id as "establishmentId", s.name as subject, u.id as "teacherId",
      u.given_name || ' ' || u.family_name as teacher
    from enrollment e join class c on c.id = e.class_id join school_year y on y.id = c.school_year_id
      join subject s on s.id = e.subject_id join "user" u on u.id = e.user_id
    where e.role = 'TEACHER' and y.state = 'CURRENT' and e.ends_on is null
    order by c.establishment_id, c.name, c.id, s.name, u.id`,
  );
  return rows;
}

/** Around the end of the year nobody teaches. */
const isHoliday = (wall: number): boolean => {
  const [, month, date] = new Date(wall).toISOString().slice(0, 10).split("-").map(Number);
  return (month === 12 && date! >= 19) || (month === 1 && date! <= 3) || month === 7 || month === 8;
};

function addLesson(
  calendars: DemonstrationCalendars,
  { schools }: DemonstrationTools,
  lesson: Lesson,
  monday: number,
): void {
  const { classId, establishmentId, subject, teacherId, teacher, room } = lesson;
  const term = { establishment_id: establishmentId, class_id: classId };
  const families = { ...term, relation: "GUARDIANS_OF" };
  const calendarId = calendars.calendar("CLASS", term, [term, families]);
  const audienceId = calendars.audience(`lessons ${classId} ${teacherId}`, [
    { ...term, role: "STUDENT" },
    families,
    { establishment_id: establishmentId, user_id: teacherId },
  ]);
  const first = monday - weeksBefore * 7 * day + lesson.weekday * day + lesson.from * minute;
  const weeks = Array.from({ length: weeksBefore + weeksAfter + 1 }, (_, at) => first + at * 7 * day);
  const excluded = weeks.filter(isHoliday);
  const key = `${classId} ${lesson.weekday} ${lesson.from}`;
  const told = { calendarId, audienceId, authorId: teacherId, title: subject, description: teacher } as const;
  const thisWeek = weeks[weeksBefore]!;
  const change = excluded.includes(thisWeek) ? undefined : changeOf(lesson, schools.college.classes);
  const id = calendars.event({
    ...told,
    key,
    place: room,
    category: "LESSON",
    startsAt: first,
    endsAt: first + lesson.minutes * minute,
    rule: `FREQ=WEEKLY;COUNT=${weeks.length}`,
    excluded: change ? [...excluded, thisWeek] : excluded,
  });
  if (change)
    calendars.event({
      ...told,
      ...change,
      key: `${key} this week`,
      category: "LESSON",
      place: change.place ?? room,
      startsAt: thisWeek + (change.later ?? 0) * minute,
      endsAt: thisWeek + ((change.later ?? 0) + lesson.minutes) * minute,
      replaces: { of: id, at: thisWeek },
    });
}

interface Change {
  state?: "CANCELLED";
  description?: string;
  place?: string;
  later?: number;
}

/** What is not as every week in the class of Léa: somebody is ill, a room is taken. */
function changeOf(lesson: Lesson, classes: readonly { id: string; name: string }[]): Change | undefined {
  const own = classes.find((one) => one.id === lesson.classId);
  if (own?.name !== "5eB") return undefined;
  if (lesson.subject === "Anglais" && lesson.weekday >= 1)
    return { state: "CANCELLED", description: `${lesson.teacher}, absent` };
  if (lesson.subject === "Technologie") return { place: "CDI" };
  return undefined;
}

function addEvent(
  calendars: DemonstrationCalendars,
  { schools, people }: DemonstrationTools,
  event: DemonstrationEvent,
  today: number,
): void {
  let first = today + event.day * day;
  while (!isWanted(event, first)) first += day;
  const { from, to, days = 1, key, title, place, description, category, state } = event;
  const isWhole = from === undefined || to === undefined;
  const last = first + (days - 1) * day;
  const told = { key, title, place, description, category, state };
  const times = isWhole
    ? { startsAt: first, endsAt: last + day, firstDay: isoDay(first), lastDay: isoDay(last) }
    : { startsAt: first + clock(from), endsAt: first + clock(to) };
  if (typeof event.in === "object") {
    const user_id = people.named(event.in.login).id;
    calendars.event({
      ...told,
      ...times,
      calendarId: calendars.calendar("PERSON", { user_id }, []),
      audienceId: null,
    });
    return;
  }
  const where: Record<string, string> =
    event.in === "academy" ? { territory_id: schools.academy } : { establishment_id: schools[event.in].id };
  const calendarId = calendars.calendar(event.in === "academy" ? "TERRITORY" : "ESTABLISHMENT", where, [
    where,
  ]);
  const terms = termsOf(event, schools, where);
  const audienceId = terms === null ? null : calendars.audience(`event ${key}`, terms);
  calendars.event({ ...told, ...times, calendarId, audienceId });
}

/** The terms that adding it writes; none when it is for everybody there. */
function termsOf(
  { in: at, roles = [], classes: prefix }: DemonstrationEvent,
  schools: DemonstrationTools["schools"],
  where: object,
): object[] | null {
  if (prefix === undefined || at === "academy" || typeof at === "object")
    return roles.length === 0 ? null : roles.map((role) => ({ ...where, role }));
  return schools[at].classes
    .filter((one) => one.name.startsWith(prefix))
    .map((one) => ({ ...where, class_id: one.id }))
    .flatMap((term) => {
      const families = { ...term, relation: "GUARDIANS_OF" };
      if (roles.length === 0) return [term, families];
      return roles.map((role) => (role === "GUARDIAN" ? families : { ...term, role }));
    });
}

function isWanted({ on }: DemonstrationEvent, wall: number): boolean {
  const weekday = new Date(wall).getUTCDay();
  if (on !== undefined) return weekday === (on === "saturday" ? 6 : 3);
  return weekday !== 0 && weekday !== 6;
}

function clock(time: string): number {
  const [hour, minutes] = time.split(":").map(Number);
  return (hour! * 60 + minutes!) * minute;
}

const isoDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
