import ICAL from "ical.js";

import type { ContentLine } from "./content-lines.ts";

/** A parameter of a property: `tzid`. */
export function parameterOf(line: ContentLine | undefined, name: string): string | null {
  if (!line) return null;
  try {
    const value = ICAL.Property.fromString(line.text).getParameter(name);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

/** The text of a property, without the signs that only its file needs; empty when there is none. */
export function textOf(line: ContentLine | undefined): string {
  if (!line) return "";
  try {
    const value = ICAL.Property.fromString(line.text).getFirstValue();
    return value === null || value === undefined ? "" : String(value);
  } catch {
    return "";
  }
}

/** A date with its hour, its end, or a whole day, as the library reads it. */
const unmarkedDay = /^DT(START|END)[^:]*:\d{8}$/i;

/** The values of a property as the library understands them; a day that does not say that it is one, too. @throws */
export function valuesOf({ text: written }: ContentLine): unknown[] {
  const text = written.trim();
  const isUnmarkedDay = unmarkedDay.test(text) && !/VALUE=DATE/i.test(text);
  return ICAL.Property.fromString(
    isUnmarkedDay ? text.replace(":", ";VALUE=DATE:") : text,
  ).getValues() as unknown[];
}
