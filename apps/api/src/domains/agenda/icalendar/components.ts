import { type ContentLine, limits } from "./content-lines.ts";
import type { Problem } from "./problems.ts";
import { valueOf } from "./property.ts";

/** An event or a time zone of a file, with its own properties; what is nested in an event (alarms) is left out. */
export interface Component {
  line: number;
  /** Of an event, those that are understood. */
  properties: ContentLine[];
  /** Of a time zone, all of it. */
  text: string[];
  /** The first line of it that is no property. */
  bad: number | null;
}

export interface Components {
  calendar: ContentLine[];
  events: Component[];
  zones: Component[];
  /** Where something ends that did not begin, begins where it cannot, or has no end: something may be missing. */
  broken: Problem[];
}

/** What stands directly in a calendar. */
const outside = new Set(["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"]);

const mostTold = 50;

const understood = new Set([
  "UID",
  "SEQUENCE",
  "STATUS",
  "SUMMARY",
  "LOCATION",
  "DESCRIPTION",
  "DTSTART",
  "DTEND",
  "DURATION",
  "RRULE",
  "RDATE",
  "EXDATE",
  "RECURRENCE-ID",
]);

/** Sorts the properties of a file by what they belong to. Warnings of the programme that wrote it may stand before them. */
export function components(lines: readonly ContentLine[]): Components | Problem {
  const first = lines.findIndex((one) => namedBy(one, "BEGIN") === "VCALENDAR");
  if (first === -1) return { code: "NOT_A_CALENDAR", line: lines[0]!.line };
  const found: Components = { calendar: [], events: [], zones: [], broken: [] };
  const open: string[] = [];
  let current: Component | null = null;
  for (const one of lines.slice(first)) {
    const begins = namedBy(one, "BEGIN");
    const ends = namedBy(one, "END");
    if (begins !== null) {
      if (closeBefore(begins, open)) tell(found, one);
      if (!mayBegin(begins, open)) return { code: "BAD_NESTING", line: one.line };
      open.push(begins);
      if (open.length === 2) current = begun(begins, one.line, found);
      if (found.events.length > limits.events) return { code: "TOO_MANY_EVENTS", line: one.line };
    }
    // Some programmes write words of their own after the end.
    if (open.length === 0 && one.name !== "") tell(found, one);
    if (open.length === 0) continue;
    if (begins === null && ends === null) keep(one, open, found, current);
    if (open[1] === "VTIMEZONE") current?.text.push(one.text);
    if (ends !== null && !close(ends, open)) tell(found, one);
  }
  return open.length > 0 ? cutShort(found, open, lines.at(-1)!.line) : found;
}

function tell({ broken }: Components, { line }: ContentLine): void {
  if (broken.length < mostTold) broken.push({ code: "BAD_NESTING", line });
}

/** What a calendar or an event cannot stand in ends before it, also where its own end is missing. */
function closeBefore(begins: string, open: string[]): boolean {
  const depth = begins === "VCALENDAR" ? 0 : outside.has(begins) ? 1 : open.length;
  return open.length > depth && open.splice(depth).length > 0;
}

/** Ends what has this name, and all in it; answers whether that was the last to begin. */
function close(ends: string, open: string[]): boolean {
  const at = open.lastIndexOf(ends);
  return at !== -1 && open.splice(at).length === 1;
}

function begun(name: string, line: number, found: Components): Component {
  const component = { line, properties: [], text: [], bad: null };
  if (name === "VEVENT") found.events.push(component);
  if (name === "VTIMEZONE") found.zones.push(component);
  return component;
}

/** Whole events can be read when only the end of their calendar is missing. */
function cutShort(found: Components, open: readonly string[], line: number): Components | Problem {
  const cut: Problem = { code: "CUT_SHORT", line };
  return open.length === 1 && found.events.length > 0 ? { ...found, broken: [...found.broken, cut] } : cut;
}

function keep(one: ContentLine, open: readonly string[], found: Components, current: Component | null): void {
  if (open.length === 1 && one.name !== "") found.calendar.push(one);
  if (open.length !== 2 || current === null) return;
  if (one.name === "") current.bad ??= one.line;
  else if (open[1] === "VEVENT" && !understood.has(one.name)) return;
  else if (current.properties.length < limits.propertiesOfEvent) current.properties.push(one);
}

/** What `BEGIN` and `END` name, in capitals. */
const namedBy = (line: ContentLine, wanted: "BEGIN" | "END"): string | null =>
  line.name === wanted ? valueOf(line).trim().toUpperCase() : null;

/** All stands in a calendar; more than four deep is none that anybody writes. */
const mayBegin = (name: string, open: readonly string[]): boolean =>
  open.length === 0 ? name === "VCALENDAR" : open.length < 4;
