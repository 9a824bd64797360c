import { zoneNamed } from "../../../platform/clock/zones.ts";
import { occurrencesOf } from "./occurrences.ts";
import { readCalendar, type ReadCalendar } from "./read-calendar.ts";
import type { ReadEvent } from "./read-event.ts";

const paris = zoneNamed("Europe/Paris")!;

/** A calendar that can be read. */
export function calendarOf(bytes: Uint8Array): ReadCalendar {
  const reading = readCalendar(bytes);
  if ("refusal" in reading) throw new Error(JSON.stringify(reading.refusal));
  return reading.calendar;
}

/** Why a calendar cannot be read. */
export const refusalOf = (bytes: Uint8Array): unknown => {
  const reading = readCalendar(bytes);
  return "refusal" in reading ? reading.refusal : null;
};

/** What is told of a calendar, as `line code`. */
export const toldOf = (bytes: Uint8Array): string[] =>
  calendarOf(bytes).skipped.map(({ line, code }) => `${line} ${code}`);

/** What takes place in a school year, in Paris: `2026-11-23 09:00-10:00 Mathématiques`. */
export function agendaOf(bytes: Uint8Array, from = "2026-09-01", until = "2027-09-01"): string[] {
  const { events } = calendarOf(bytes);
  const window = { from: new Date(from), until: new Date(until) };
  return events
    .flatMap((event) => {
      const excluded = event.replacesAt ? event.excluded : [...event.excluded, ...replacedOf(events, event)];
      const { occurrences } = occurrencesOf({ ...event, excluded }, window);
      return occurrences.map(
        (one) => `${wallOf(one.startsAt)}-${wallOf(one.endsAt).slice(11)} ${event.title}`,
      );
    })
    .sort();
}

const replacedOf = (events: readonly ReadEvent[], { uid }: ReadEvent): Date[] =>
  events.flatMap((one) => (one.uid === uid && one.replacesAt) || []);

const wallOf = (moment: Date): string =>
  new Date(paris.toWall(moment)).toISOString().slice(0, 16).replace("T", " ");
