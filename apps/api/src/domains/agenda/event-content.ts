import { type Zone, zoneNamed } from "../../platform/clock/zones.ts";
import { UserError } from "../../platform/errors/user-error.ts";
import { asLine, asPlainText } from "../../platform/text/plain-text.ts";
import type { EventContentInput } from "./agenda.input.ts";
import type { EventCategoryName, EventStateName } from "./event-kinds.ts";
import { ruleFrom } from "./recurrence.ts";

const longest = { title: 200, place: 200, description: 5000 };
const day = 86_400_000;

/** What is kept of what somebody wrote. */
export interface EventContent {
  title: string;
  place: string;
  description: string;
  category: EventCategoryName;
  state: EventStateName;
  startsAt: Date;
  endsAt: Date;
  firstDay: string | null;
  lastDay: string | null;
  timeZone: string;
  rule: string | null;
}

/** @throws INVALID, with the field */
export function eventContent(input: EventContentInput): EventContent {
  const zone = requireZone(input.timeZone, "event.timeZone");
  return {
    title: line("title", input.title, 1),
    place: line("place", input.place ?? "", 0),
    description: text(input.description ?? ""),
    category: input.category ?? "OTHER",
    state: input.state ?? "CONFIRMED",
    ...timesOf(input, zone),
    timeZone: zone.name,
    rule: input.recurrence ? ruleFrom(input.recurrence) : null,
  };
}

/** The zone of this name; Paris when nobody said. @throws INVALID */
export function requireZone(name: string | null | undefined, field: string): Zone {
  const zone = zoneNamed(name ?? "Europe/Paris");
  if (!zone) throw new UserError("INVALID", "Nobody knows this time zone.", field);
  return zone;
}

type Times = Pick<EventContent, "startsAt" | "endsAt" | "firstDay" | "lastDay">;

function timesOf({ startsAt, endsAt, firstDay, lastDay }: EventContentInput, zone: Zone): Times {
  if (firstDay != null && lastDay != null && startsAt == null && endsAt == null) {
    const [first, last] = [Date.parse(firstDay), Date.parse(lastDay)];
    if (last < first) throw new UserError("INVALID", "It would end before it begins.", "event.lastDay");
    if (last - first >= 366 * day)
      throw new UserError("INVALID", "It has 366 days at most.", "event.lastDay");
    return { firstDay, lastDay, startsAt: zone.toInstant(first), endsAt: zone.toInstant(last + day) };
  }
  if (startsAt == null || endsAt == null || firstDay != null || lastDay != null)
    throw new UserError(
      "INVALID",
      "Say when it begins and ends, or its first and last day.",
      "event.startsAt",
    );
  if (endsAt < startsAt) throw new UserError("INVALID", "It would end before it begins.", "event.endsAt");
  if (endsAt.getTime() - startsAt.getTime() > 31 * day)
    throw new UserError("INVALID", "It has 31 days at most: say whole days.", "event.endsAt");
  if (startsAt.getUTCFullYear() < 1900 || endsAt.getUTCFullYear() > 2200)
    throw new UserError("INVALID", "Nobody can tell so far.", "event.startsAt");
  return { startsAt, endsAt, firstDay: null, lastDay: null };
}

function line(field: "title" | "place", written: string, least: number): string {
  const value = asLine(written);
  if (value.length < least || value.length > longest[field])
    throw new UserError(
      "INVALID",
      `This has from ${least} to ${longest[field]} characters.`,
      `event.${field}`,
    );
  return value;
}

function text(written: string): string {
  const value = asPlainText(written).trim();
  if (value.length > longest.description)
    throw new UserError(
      "INVALID",
      `This has ${longest.description} characters at most.`,
      "event.description",
    );
  return value;
}
