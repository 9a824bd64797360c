import ICAL from "ical.js";

import type { ContentLine } from "./content-lines.ts";

/** A property: its name, its parameters (a value in quotes may hold anything), and its value. */
const parts = /^[A-Za-z0-9-]+((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)*):([^]*)$/;

const breaks: Readonly<Record<string, string>> = { n: "\n", N: "\n" };

/** The text of a property, without the signs that only its file needs; empty when there is none. */
export function textOf(line: ContentLine | undefined): string {
  const value = line && parts.exec(line.text)?.[2];
  return value?.replaceAll(/\\([^])/g, (_, sign: string) => breaks[sign] ?? sign) ?? "";
}

/** A parameter of a property: `tzid`. */
export function parameterOf(line: ContentLine | undefined, name: string): string | null {
  const parameters = line && parts.exec(line.text)?.[1];
  if (!parameters) return null;
  return new RegExp(`;${name}=(?:"([^"]*)"|([^";:]*))`, "i").exec(parameters)?.slice(1).find(Boolean) ?? null;
}

/** A day written where a date with its hour stands: `DTSTART:20260907`, also when it says that it has one. */
const unmarkedDay = /^(DT(?:START|END))((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^":;]*))*):(\d{8})$/i;

/** The values of a property as the library understands them; a day that does not say that it is one, too. @throws */
export function valuesOf({ text }: ContentLine): unknown[] {
  const written = text.trim().replace(unmarkedDay, (_, name: string, parameters: string, day: string) => {
    const others = parameters.replace(/;VALUE=DATE(-TIME)?(?=;|$)/i, "");
    return `${name};VALUE=DATE${others}:${day}`;
  });
  return ICAL.Property.fromString(written).getValues() as unknown[];
}
