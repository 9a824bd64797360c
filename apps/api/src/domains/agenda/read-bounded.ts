import { lineOfTooMany } from "./event-occurrences.service.ts";
import { type CalendarReading, readCalendar } from "./icalendar/read-calendar.ts";

/** Reads a calendar that may be kept: neither its events nor their repetitions are too many. */
export function readBounded(bytes: Uint8Array, now: Date): CalendarReading {
  const reading = readCalendar(bytes);
  if ("refusal" in reading) return reading;
  const line = lineOfTooMany(reading.calendar.events, now);
  return line === null ? reading : { refusal: { code: "TOO_MANY_TIMES", line } };
}
