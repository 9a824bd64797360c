import type { ContentLine } from "./content-lines.ts";

interface Parts {
  /** `;TZID=Europe/Paris;VALUE=DATE-TIME`. */
  parameters: string;
  value: string;
}

const breaks: Readonly<Record<string, string>> = { n: "\n", N: "\n" };

/** The text of a property, without the signs that only its file needs; empty when there is none. */
export const textOf = (line: ContentLine | undefined): string =>
  valueOf(line).replaceAll(/\\([^])/g, (_, sign: string) => breaks[sign] ?? sign);

/** The value of a property as it stands. */
export const valueOf = (line: ContentLine | undefined): string => (line ? partsOf(line).value : "");

/** A parameter of a property: `TZID`. */
export const parameterOf = (line: ContentLine | undefined, name: string): string | null =>
  line ? parameterIn(partsOf(line).parameters, name) : null;

/** What begins like dates do, after the last colon before it: a zone without quotes may hold colons, too. */
const dated = /^[^:;]+(?<parameters>(?:;[^]*)?):\s*(?<value>\d{4}-?\d\d-?\d\d[^]*)$/;

/** The dates of a property as they stand, and its parameters. */
export function datesIn(line: ContentLine): { zone: string | null; isDay: boolean; dates: string[] } {
  const { parameters, value } = (dated.exec(line.text)?.groups as Parts | undefined) ?? partsOf(line);
  const dates = value.split(",").map((one) => one.trim());
  return {
    zone: parameterIn(parameters, "TZID"),
    isDay: parameterIn(parameters, "VALUE")?.toUpperCase() === "DATE",
    dates: dates.filter((one) => one !== ""),
  };
}

function partsOf({ name, text }: ContentLine): Parts {
  const at = colonOf(text);
  return { parameters: text.slice(name.length, at), value: text.slice(at + 1) };
}

/** Where the value begins: a value of a parameter in quotes may hold anything. Of quotes that never close, they are none. */
function colonOf(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ":" && !quoted) return at;
  }
  const first = text.indexOf(":");
  return first === -1 ? text.length : first;
}

const parameter = /;([A-Za-z0-9_-]{1,100})=((?:"[^"]*"|[^";])*)/g;

function parameterIn(parameters: string, wanted: string): string | null {
  for (const [, name, value] of parameters.matchAll(parameter))
    if (name!.toUpperCase() === wanted) return value!.replaceAll('"', "").trim() || null;
  return null;
}
