import { createHash } from "node:crypto";

import type { Zone } from "../../../platform/clock/zones.ts";
import { asLine } from "../../../platform/text/plain-text.ts";
import type { EventStateName } from "../event-kinds.ts";
import type { Component } from "./components.ts";
import type { ContentLine } from "./content-lines.ts";
import { isoDay, midnightOf, parseDuration } from "./date-values.ts";
import { descriptionOf } from "./description.ts";
import { clocksOf, type Schedule } from "./occurrences.ts";
import type { Problem } from "./problems.ts";
import { endAfter, type Moment, momentOf, momentsOf, most, Unreadable, type Zones } from "./moments.ts";
import { parameterOf, textOf, valueOf } from "./property.ts";
import { parseRule, type Rule } from "./rule.ts";

/** An event of another programme. */
export interface ReadEvent extends Schedule {
  /** What it is called there; of its content when it has no name. */
  uid: string;
  /** The original begin of the one time that it replaces. */
  replacesAt: Date | null;
  title: string;
  place: string;
  description: string;
  state: EventStateName;
  sequence: number;
  line: number;
}

/** An event as it stands, with what concerns the others of its series. */
export interface Reading {
  event: ReadEvent;
  start: Moment;
  replaces: Moment | null;
  /** Whether it replaces all the later times, too. */
  andFuture: boolean;
  /** Further times that say when they end. */
  periods: readonly Moment[];
  /** What was left out of it. */
  left: Problem[];
}

const longest = { title: 200, place: 200, description: 5000 };
const day = 86_400_000;

/** Reads an event, or says why it cannot be read: when it begins must be known, and which time it replaces. */
export function readEvent(component: Component, zones: Zones, cancelled: boolean): Reading | Problem {
  try {
    return understood(component, zones, cancelled);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    return { code: "BAD_LINE", line: component.line };
  }
}

function understood(component: Component, zones: Zones, cancelled: boolean): Reading {
  const one = (name: string): ContentLine | undefined =>
    component.properties.find((line) => line.name === name);
  const all = (name: string): ContentLine[] => component.properties.filter((line) => line.name === name);
  const left: Problem[] = component.bad === null ? [] : [{ code: "BAD_LINE", line: component.bad }];
  const startLine = one("DTSTART");
  if (!startLine) throw new Unreadable("NO_START", component.line);
  const written = momentOf(startLine, zones);
  const replaced = one("RECURRENCE-ID");
  const replaces = replaced && valueOf(replaced).trim() !== "" ? momentOf(replaced, zones) : null;
  const rule = ruleOf(one("RRULE"), left);
  const excluded = momentsOf(all("EXDATE"), zones, written, left);
  const uid = uidOf(component);
  const start = rule === null ? written : keptHour(written, excluded, zones.ofReplaced(uid));
  const further = momentsOf(all("RDATE"), zones, start, left);
  const endsAt = endOf(start, { end: one("DTEND"), duration: one("DURATION") }, zones, left);
  const isDay = start.isDay;
  const lastDay = isDay ? Math.max(start.wall, start.zone.toWall(endsAt) - day) : null;
  const { title, state } = titleOf(textOf(one("SUMMARY")));
  const status = textOf(one("STATUS")).trim().toUpperCase();
  const clocks = rule === null ? [] : clocksOf(rule.rule, start.wall);
  const event: ReadEvent = {
    uid,
    replacesAt: replaces?.at ?? null,
    title: cut(title, longest.title),
    place: cut(asLine(textOf(one("LOCATION"))), longest.place),
    description: cut(
      descriptionOf(textOf(one("DESCRIPTION")).slice(0, 4 * longest.description)),
      longest.description,
    ),
    state:
      cancelled || /^CANCELL?ED$/.test(status) ? "CANCELLED" : status === "TENTATIVE" ? "TENTATIVE" : state,
    startsAt: start.at,
    endsAt,
    firstDay: isDay ? isoDay(start.wall) : null,
    lastDay: lastDay === null ? null : isoDay(lastDay),
    zone: start.zone,
    rule: rule && rule.text,
    excluded: excluded.flatMap((moment) => excludedBy(moment, start, clocks)).slice(0, most),
    extra: further.map((moment) => alignedTo(start, moment)),
    sequence: Math.min(Number.parseInt(textOf(one("SEQUENCE")), 10) || 0, Number.MAX_SAFE_INTEGER),
    line: component.line,
  };
  if (event.uid === "") event.uid = contentUid(event);
  const andFuture = parameterOf(replaced, "RANGE")?.toUpperCase() === "THISANDFUTURE";
  return {
    event,
    start,
    replaces,
    andFuture,
    periods: further.filter((moment) => moment.until !== null),
    left,
  };
}

/** What an event is called in its file, or nothing. */
export const uidOf = ({ properties }: Pick<Component, "properties">): string =>
  textOf(properties.find(({ name }) => name === "UID"))
    .trim()
    .slice(0, 500)
    .toWellFormed();

/** A stable name for what has none: the same content is the same event. */
export const contentUid = ({
  title,
  place,
  startsAt,
}: Pick<ReadEvent, "title" | "place" | "startsAt">): string =>
  `content-${createHash("sha256")
    .update(JSON.stringify([title, place, startsAt]))
    .digest("hex")
    .slice(0, 32)}`;

function ruleOf(line: ContentLine | undefined, left: Problem[]): { text: string; rule: Rule } | null {
  const text = valueOf(line).trim().slice(0, 4000);
  if (line === undefined || text === "") return null;
  const rule = parseRule(text);
  if (typeof rule !== "string") return { text, rule };
  left.push({ code: rule, line: line.line });
  return null;
}

/** Some write a begin in UTC and its exceptions in a zone: the hour is then kept in that zone. */
function keptHour(start: Moment, excluded: readonly Moment[], replaced: Zone | null): Moment {
  const zone = excluded.find((one) => !one.utc && !one.isDay)?.zone ?? replaced;
  return start.utc && zone ? { ...start, zone, wall: zone.toWall(start.at) } : start;
}

/** A day without hour, said of an event that has one, is meant at that hour; and the other way round. */
export function alignedTo(start: Moment, moment: Moment): Date {
  if (start.isDay === moment.isDay) return moment.at;
  const midnight = midnightOf(moment.isDay ? moment.wall : start.zone.toWall(moment.at));
  return start.zone.toInstant(midnight + start.wall - midnightOf(start.wall));
}

/** A day without hour takes away all the hours of that day. */
const excludedBy = (moment: Moment, start: Moment, clocks: readonly number[]): Date[] =>
  moment.isDay && !start.isDay && clocks.length > 1
    ? clocks.map((clock) => start.zone.toInstant(moment.wall + clock))
    : [alignedTo(start, moment)];

/** When nothing that can be read says it, a day without hour lasts one day, and all else no time. */
function endOf(
  start: Moment,
  lines: { end: ContentLine | undefined; duration: ContentLine | undefined },
  zones: Zones,
  left: Problem[],
): Date {
  const least = start.isDay ? start.zone.toInstant(start.wall + day) : start.at;
  const line = lines.end ?? lines.duration;
  if (line === undefined) return least;
  const [moment] = lines.end ? momentsOf([lines.end], zones, start, left) : [];
  const end = moment ? endAt(start, moment) : lines.duration && endBy(start, lines.duration, left);
  if (!end || end >= least) return end ?? least;
  if (end < start.at) left.push({ code: "ENDS_BEFORE_START", line: line.line });
  return least;
}

/** The end of whole days is the midnight after them, also when an hour is given. */
const endAt = (start: Moment, end: Moment): Date =>
  start.isDay ? start.zone.toInstant(Math.ceil(end.wall / day) * day) : end.at;

function endBy(start: Moment, line: ContentLine, left: Problem[]): Date | null {
  const duration = parseDuration(valueOf(line));
  const end = duration && endAfter(start, duration);
  if (end === null && valueOf(line).trim() !== "") left.push({ code: "BAD_DATE", line: line.line });
  return end;
}

/** Some timetables say only by a sign before the name that a lesson does not take place. */
function titleOf(text: string): { title: string; state: EventStateName } {
  const title = asLine(text);
  return title.startsWith("\u{1F6AB}")
    ? { title: title.slice(2).trim(), state: "CANCELLED" }
    : { title, state: "CONFIRMED" };
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`.toWellFormed();
