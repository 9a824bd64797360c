import { zoneNamed } from "../../../platform/clock/zones.ts";
import { asLine } from "../../../platform/text/plain-text.ts";
import { components, type Components } from "./components.ts";
import { contentLines, limits } from "./content-lines.ts";
import type { Problem } from "./problems.ts";
import { textOf } from "./property.ts";
import { readEvent, type ReadEvent, type Reading, uidOf } from "./read-event.ts";
import { joined } from "./series.ts";
import { zonesOfFile } from "./zones-of-file.ts";

/** A calendar of another programme. */
export interface ReadCalendar {
  name: string;
  /** Whether it is the timetable of a school's programme. */
  timetable: boolean;
  events: ReadEvent[];
  /** How many events stand in it, also those that could not be read and former states of others. */
  found: number;
  /** What could not be read of it. */
  skipped: Problem[];
  /** The names of the events that could not be read: they are there. One without a name has the name "". */
  unread: ReadonlySet<string>;
}

export type CalendarReading = { calendar: ReadCalendar } | { refusal: Problem };

/** Reads a calendar: all its events with what was left out, or the line at which it is none. Asks nobody. */
export function readCalendar(bytes: Uint8Array, zone = "Europe/Paris"): CalendarReading {
  const lines = contentLines(bytes);
  if (!Array.isArray(lines)) return { refusal: lines };
  const parts = components(lines);
  if ("code" in parts) return { refusal: parts };
  const tooMany = lineOfTooManyDates(parts);
  if (tooMany !== null) return { refusal: { code: "TOO_MANY_DATES", line: tooMany } };
  const { readings, skipped, unread } = readEvents(parts, zone);
  if (parts.events.length > 0 && readings.length === 0)
    return { refusal: { code: "NO_EVENT_READABLE", line: skipped[0]?.line ?? null } };
  return {
    calendar: {
      name: asLine(ofCalendar(parts, "X-WR-CALNAME")).slice(0, 100),
      timetable: /\bADE\b|flop|hyperplanning|pronote|emploi du temps/i.test(ofCalendar(parts, "PRODID")),
      events: joined(readings),
      found: parts.events.length,
      skipped: skipped.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
      unread,
    },
  };
}

function readEvents(parts: Components, zone: string) {
  const skipped: Problem[] = [];
  const unread = new Set<string>();
  const readings: Reading[] = [];
  const zones = zonesOfFile(parts, zoneNamed(zone) ?? zoneNamed("UTC")!, skipped);
  const cancelled = ofCalendar(parts, "METHOD").toUpperCase() === "CANCEL";
  for (const component of parts.events) {
    const read = readEvent(component, zones, cancelled);
    if ("code" in read) {
      skipped.push(read);
      unread.add(uidOf(component));
    } else {
      readings.push(read);
      skipped.push(...read.left);
    }
  }
  skipped.push(...parts.broken);
  // What else it had could stand in what is missing.
  if (parts.broken.length > 0) unread.add("");
  return { readings, skipped, unread };
}

/** The line at which the exceptions and further times of all events together are more than a school has. */
function lineOfTooManyDates({ events }: Components): number | null {
  let left: number = limits.dates;
  for (const { properties } of events)
    for (const { name, text, line } of properties) {
      if (name === "EXDATE" || name === "RDATE") left -= text.split(",").length;
      if (left < 0) return line;
    }
  return null;
}

const ofCalendar = ({ calendar }: Components, name: string): string =>
  textOf(calendar.find((one) => one.name === name)).trim();
