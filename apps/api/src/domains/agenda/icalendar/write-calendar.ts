import type { EventStateName } from "../event-kinds.ts";

/** One time of an event, as a calendar of another programme tells it. */
export interface WrittenEvent {
  uid: string;
  title: string;
  place: string;
  description: string;
  state: EventStateName;
  startsAt: Date;
  endsAt: Date;
  /** Of whole days, the first and the last one, included. */
  firstDay: string | null;
  lastDay: string | null;
  updatedAt: Date;
}

const day = 86_400_000;

/** An iCalendar of these. Hours are in UTC: no programme needs to know a zone. */
export const writeCalendar = (name: string, events: readonly WrittenEvent[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Préau//Agenda//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    text("X-WR-CALNAME", name),
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

const eventLines = (event: WrittenEvent): string[] => [
  "BEGIN:VEVENT",
  text("UID", event.uid),
  `DTSTAMP:${utc(event.updatedAt)}`,
  ...timesOf(event),
  text("SUMMARY", event.title),
  ...(event.place === "" ? [] : [text("LOCATION", event.place)]),
  ...(event.description === "" ? [] : [text("DESCRIPTION", event.description)]),
  `STATUS:${event.state}`,
  "END:VEVENT",
];

function timesOf({ startsAt, endsAt, firstDay, lastDay }: WrittenEvent): string[] {
  if (firstDay === null || lastDay === null) return [`DTSTART:${utc(startsAt)}`, `DTEND:${utc(endsAt)}`];
  const after = new Date(Date.parse(lastDay) + day).toISOString().slice(0, 10);
  return [`DTSTART;VALUE=DATE:${compact(firstDay)}`, `DTEND;VALUE=DATE:${compact(after)}`];
}

const compact = (date: string): string => date.replaceAll("-", "");
const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** What somebody typed never ends its line, nor begins another property. */
const text = (name: string, value: string): string =>
  `${name}:${value
    .toWellFormed()
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replaceAll(/[^\P{Cc}\n]/gu, " ")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")}`;

const longest = 75;

/** Lines have 75 bytes at most, and are never cut within a character. */
function folded(line: string): string {
  if (line.length * 3 <= longest) return line;
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > longest) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}
