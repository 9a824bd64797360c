import { type ContentLine, limits } from "./content-lines.ts";
import type { Problem } from "./problems.ts";

/** An event or a time zone of a file, with its own properties; what is nested in an event (alarms) is left out. */
export interface Component {
  line: number;
  properties: ContentLine[];
  /** Of a time zone, all of it. */
  text: string[];
  /** A line of it that is no property. */
  bad: number | null;
}

export interface Components {
  calendar: ContentLine[];
  events: Component[];
  zones: Component[];
}

const outside = new Set(["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VALARM"]);

/** Sorts the properties of a file by what they belong to. */
export function components(lines: readonly ContentLine[]): Components | Problem {
  if (valueOf(lines[0]!, "BEGIN") !== "VCALENDAR") return { code: "NOT_A_CALENDAR", line: lines[0]!.line };
  const found: Components = { calendar: [], events: [], zones: [] };
  const open: string[] = [];
  let current: Component | null = null;
  for (const one of lines) {
    const begins = valueOf(one, "BEGIN");
    const ends = valueOf(one, "END");
    if (begins !== null) {
      if (!mayBegin(begins, open)) return { code: "BAD_NESTING", line: one.line };
      open.push(begins);
      if (open.length === 2) {
        current = { line: one.line, properties: [], text: [], bad: null };
        if (begins === "VEVENT") found.events.push(current);
        if (begins === "VTIMEZONE") found.zones.push(current);
        if (found.events.length > limits.events) return { code: "TOO_MANY_EVENTS", line: one.line };
      }
    }
    // Some programmes write words of their own after the end.
    if (open.length === 0 && one.name === "") continue;
    if (open.length === 0) return { code: "BAD_NESTING", line: one.line };
    if (begins === null && ends === null) keep(one, open, found, current);
    current?.text.push(one.text);
    if (ends !== null) {
      if (open.pop() !== ends) return { code: "BAD_NESTING", line: one.line };
      if (open.length === 1) current = null;
    }
  }
  return open.length > 0 ? { code: "CUT_SHORT", line: lines.at(-1)!.line } : found;
}

function keep(one: ContentLine, open: readonly string[], found: Components, current: Component | null): void {
  if (open.length === 1 && one.name !== "") found.calendar.push(one);
  if (open.length !== 2 || current === null) return;
  if (one.name === "") current.bad ??= one.line;
  else if (current.properties.length < limits.propertiesOfEvent) current.properties.push(one);
}

/** What `BEGIN` and `END` name, in capitals. */
function valueOf({ name, text }: ContentLine, wanted: "BEGIN" | "END"): string | null {
  return name === wanted
    ? text
        .slice(text.indexOf(":") + 1)
        .trim()
        .toUpperCase()
    : null;
}

/** A calendar stands alone, an event directly in it; more than four deep is no calendar that anybody writes. */
function mayBegin(name: string, open: readonly string[]): boolean {
  if (name === "VCALENDAR") return open.length === 0;
  if (open.length === 1) return true;
  return open.length > 1 && open.length < 4 && (name === "VALARM" || !outside.has(name));
}
