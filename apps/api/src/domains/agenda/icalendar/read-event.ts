import { createHash } from "node:crypto";

import ICAL from "ical.js";

import { asLine, asPlainText } from "../../../platform/text/plain-text.ts";
import type { EventStateName } from "../event-kinds.ts";
import type { Component } from "./components.ts";
import type { ContentLine } from "./content-lines.ts";
import type { Schedule } from "./occurrences.ts";
import type { Problem } from "./problems.ts";
import { type Moment, momentsOf, most, Unreadable, valuesAt, type Zones } from "./moments.ts";
import { textOf } from "./property.ts";
import { parseRule } from "./rule.ts";
import type { Zone } from "./zones.ts";

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

const longest = { title: 200, place: 200, description: 5000 };
const day = 86_400_000;

/** Reads an event, with what was left out of it; or says why it cannot be read. */
export function readEvent(
  component: Component,
  zones: Zones,
  cancelled: boolean,
): { event: ReadEvent; left: Problem[] } | Problem {
  try {
    if (component.bad !== null) throw new Unreadable("BAD_LINE", component.bad);
    return understood(component, zones, cancelled);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    return { code: "BAD_LINE", line: component.line };
  }
}

function understood(
  component: Component,
  zones: Zones,
  cancelled: boolean,
): { event: ReadEvent; left: Problem[] } {
  const one = (name: string): ContentLine | undefined =>
    component.properties.find((line) => line.name === name);
  const all = (name: string): ContentLine[] => component.properties.filter((line) => line.name === name);
  const startLine = one("DTSTART");
  if (!startLine) throw new Unreadable("NO_START", component.line);
  const [written] = momentsOf(startLine, zones);
  const excluded = all("EXDATE")
    .flatMap((line) => momentsOf(line, zones))
    .slice(0, most);
  const replaced = one("RECURRENCE-ID");
  const replaces = replaced ? momentsOf(replaced, zones)[0]! : null;
  const left: Problem[] = [];
  const ruleLine = one("RRULE");
  const rule = ruleLine ? ruleOf(ruleLine, left) : null;
  const uid = uidOf(component);
  const start = rule === null ? written! : keptHour(written!, excluded, zones.ofReplaced(uid));
  const endsAt = endOf(start, one("DTEND"), one("DURATION"), zones);
  const isDay = start.isDay;
  const lastDay = isDay ? Math.max(start.wall, start.zone.toWall(endsAt) - day) : null;
  const { title, state } = titleOf(textOf(one("SUMMARY")));
  const status = textOf(one("STATUS")).trim().toUpperCase();
  const event: ReadEvent = {
    uid,
    replacesAt: replaces?.at ?? null,
    title: cut(title, longest.title),
    place: cut(asLine(textOf(one("LOCATION"))), longest.place),
    description: cut(descriptionOf(textOf(one("DESCRIPTION"))), longest.description),
    state: cancelled || status === "CANCELLED" ? "CANCELLED" : status === "TENTATIVE" ? "TENTATIVE" : state,
    startsAt: start.at,
    endsAt,
    firstDay: isDay ? isoDay(start.wall) : null,
    lastDay: lastDay === null ? null : isoDay(lastDay),
    zone: start.zone,
    rule,
    excluded: excluded.map((moment) => alignedTo(start, moment)),
    extra: all("RDATE")
      .flatMap((line) => momentsOf(line, zones))
      .slice(0, most)
      .map((moment) => alignedTo(start, moment)),
    sequence: Math.min(Number.parseInt(textOf(one("SEQUENCE")), 10) || 0, Number.MAX_SAFE_INTEGER),
    line: component.line,
  };
  if (event.uid === "") event.uid = contentUid(event);
  return { event, left };
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

function ruleOf(line: ContentLine, left: Problem[]): string | null {
  const text = line.text.slice(line.text.indexOf(":") + 1).trim();
  const rule = parseRule(text);
  if (typeof rule !== "string") return text.slice(0, 1000);
  left.push({ code: rule, line: line.line });
  return null;
}

/** Some write a begin in UTC and its exceptions in a zone: the hour is then kept in that zone. */
function keptHour(start: Moment, excluded: readonly Moment[], replaced: Zone | null): Moment {
  const zone = excluded.find((one) => !one.utc && !one.isDay)?.zone ?? replaced;
  return start.utc && zone ? { ...start, zone, wall: zone.toWall(start.at) } : start;
}

/** A day without hour, said of an event that has one, is meant at that hour; and the other way round. */
function alignedTo(start: Moment, moment: Moment): Date {
  if (start.isDay === moment.isDay) return moment.at;
  const midnight = moment.isDay ? moment.wall : Math.floor(start.zone.toWall(moment.at) / day) * day;
  return start.zone.toInstant(midnight + (start.isDay ? 0 : ((start.wall % day) + day) % day));
}

function endOf(
  start: Moment,
  endLine: ContentLine | undefined,
  durationLine: ContentLine | undefined,
  zones: Zones,
): Date {
  const fallback = start.isDay ? start.zone.toInstant(start.wall + day) : start.at;
  if (endLine) {
    const end = momentsOf(endLine, zones)[0]!;
    // The end of whole days is the midnight after them, also when an hour is given.
    const midnight = Math.max(Math.ceil(end.wall / day) * day, start.wall + day);
    const at = start.isDay ? start.zone.toInstant(midnight) : end.at;
    if (at < start.at) throw new Unreadable("ENDS_BEFORE_START", endLine.line);
    return at;
  }
  const duration = durationLine ? valuesAt(durationLine)[0] : undefined;
  if (!(duration instanceof ICAL.Duration)) return fallback;
  const end = endAfter(start, duration);
  return end >= start.at && end < latest ? new Date(Math.max(end.getTime(), fallback.getTime())) : fallback;
}

const latest = new Date(Date.UTC(2500, 0));

/** Days are those of the wall, which a change of clocks makes longer or shorter; hours are hours. */
function endAfter({ wall, zone, isDay }: Moment, duration: ICAL.Duration): Date {
  const { weeks, days, hours, minutes, seconds, isNegative } = duration;
  const rest = 1000 * (3600 * hours + 60 * minutes + seconds);
  const whole = (7 * weeks + days) * day + (isDay ? Math.ceil(rest / day) * day : 0);
  if (isNegative || wall + whole > latest.getTime()) return new Date(Number.NaN);
  return new Date(zone.toInstant(wall + whole).getTime() + (isDay ? 0 : rest));
}

/** Some timetables say only by a sign before the name that a lesson does not take place. */
function titleOf(text: string): { title: string; state: EventStateName } {
  const title = asLine(text);
  return title.startsWith("\u{1F6AB}")
    ? { title: title.slice(2).trim(), state: "CANCELLED" }
    : { title, state: "CONFIRMED" };
}

/** Without what changes at each export and says nothing. */
const descriptionOf = (text: string): string =>
  asPlainText(text.slice(0, 4 * longest.description))
    .replaceAll(/^[ \t]*\(Export[eé]e? le ?:[^)\n]*\)[ \t]*$/gim, "")
    .replaceAll(/^Salle ?: None$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`.toWellFormed();

const isoDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
