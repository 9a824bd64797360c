import { asLine } from "../../../platform/text/plain-text.ts";
import { components, type Components } from "./components.ts";
import { type ContentLine, contentLines, limits } from "./content-lines.ts";
import type { Problem } from "./problems.ts";
import { parameterOf, textOf } from "./property.ts";
import type { Zones } from "./moments.ts";
import { contentUid, readEvent, type ReadEvent, uidOf } from "./read-event.ts";
import { mostRules, type Zone, zoneNamed, zoneOfRules } from "./zones.ts";

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
  if (tooMany !== null) return { refusal: { code: "TOO_MANY_EVENTS", line: tooMany } };
  const zones = zonesOf(parts, zoneNamed(zone) ?? zoneNamed("UTC")!);
  const cancelled = valueOf(parts.calendar, "METHOD").toUpperCase() === "CANCEL";
  const skipped: Problem[] = [];
  const unread = new Set<string>();
  const events: ReadEvent[] = [];
  for (const component of parts.events) {
    const read = readEvent(component, zones, cancelled);
    if ("code" in read) {
      skipped.push(read);
      unread.add(uidOf(component));
    } else {
      events.push(read.event);
      skipped.push(...read.left);
    }
  }
  if (parts.events.length > 0 && events.length === 0)
    return { refusal: { code: "NO_EVENT_READABLE", line: skipped[0]?.line ?? null } };
  return {
    calendar: {
      name: asLine(valueOf(parts.calendar, "X-WR-CALNAME")).slice(0, 100),
      timetable: /\bADE\b|flop|hyperplanning|pronote|emploi du temps/i.test(
        valueOf(parts.calendar, "PRODID"),
      ),
      events: distinct(events),
      found: parts.events.length,
      skipped,
      unread,
    },
  };
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

function zonesOf(parts: Components, given: Zone): Zones {
  const own = new Map<string, Zone | null>();
  let left = mostRules;
  for (const { properties, text } of parts.zones) {
    const name = valueOf(properties, "TZID");
    const place = valueOf(properties, "X-LIC-LOCATION");
    const named = zoneNamed(name) ?? (place ? zoneNamed(place) : null);
    if (named === null) left -= text.filter((line) => /^BEGIN:(STANDARD|DAYLIGHT)/i.test(line)).length;
    // What describes more changes of clocks than there were is not understood: hours are then those of the school.
    own.set(name, named ?? (left < 0 ? null : zoneOfRules(name, text.join("\r\n"))));
  }
  const known = (name: string): Zone | null =>
    own.get(name) ?? own.get(name.replaceAll('"', "")) ?? zoneNamed(name);
  const replacing = new Map<string, Zone>();
  for (const { properties } of parts.events) {
    const tzid = parameterOf(
      properties.find((one) => one.name === "RECURRENCE-ID"),
      "tzid",
    );
    const zone = tzid === null ? null : known(tzid);
    if (zone) replacing.set(uidOf({ properties }), zone);
  }
  return {
    named: known,
    ofReplaced: (uid) => replacing.get(uid) ?? null,
    fallback: known(valueOf(parts.calendar, "X-WR-TIMEZONE")) ?? given,
  };
}

const valueOf = (lines: readonly ContentLine[], name: string): string =>
  textOf(lines.find((one) => one.name === name));

/** Of what is told twice under one name, the later state; other events that share its name keep their own. */
function distinct(events: readonly ReadEvent[]): ReadEvent[] {
  const kept = new Map<string, ReadEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const other = kept.get(key);
    if (!other) kept.set(key, event);
    else if (event.sequence > other.sequence) kept.set(key, event);
    else if (event.sequence === other.sequence && event.replacesAt === null && !isSame(event, other)) {
      const named = { ...event, uid: `${event.uid.slice(0, 400).toWellFormed()} ${contentUid(event)}` };
      if (!kept.has(keyOf(named))) kept.set(keyOf(named), named);
    }
  }
  return [...kept.values()];
}

const keyOf = ({ uid, replacesAt }: ReadEvent): string => `${replacesAt?.toISOString() ?? ""} ${uid}`;

const isSame = (one: ReadEvent, other: ReadEvent): boolean => contentUid(one) === contentUid(other);
