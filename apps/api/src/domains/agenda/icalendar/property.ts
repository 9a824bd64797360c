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

/** A day written where a date with its hour stands: `DTSTART:20260907`, also when it says that it has one. */
const unmarkedDay = /^(DT(?:START|END))((?:;[^:"]*|;[^;=]+="[^"]*")*):(\d{8})$/i;

/** The values of a property as the library understands them; a day that does not say that it is one, too. @throws */
export function valuesOf({ text }: ContentLine): unknown[] {
  const written = text.trim().replace(unmarkedDay, (_, name: string, parameters: string, day: string) => {
    const others = parameters.replace(/;VALUE=DATE(-TIME)?(?=;|$)/i, "");
    return `${name};VALUE=DATE${others}:${day}`;
  });
  return ICAL.Property.fromString(written).getValues() as unknown[];
}
