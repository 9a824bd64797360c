import { zoneNamed } from "../../platform/clock/zones.ts";

const hour = 3_600_000;
const longest = 100;
const paris = zoneNamed("Europe/Paris")!;

/** The first of some written dates that can be read, in ISO 8601. */
export function firstMoment(written: readonly string[]): string | null {
  for (const one of written) {
    const moment = momentOf(one);
    if (moment !== null) return moment.toISOString();
  }
  return null;
}

/** A date as feeds write it: as ISO 8601, as e-mails, or as a person; of Paris when it says no zone. */
function momentOf(written: string): Date | null {
  const text = plainLetters(written);
  for (const shape of shapes) {
    const match = shape.exec(text);
    const day = match && dayOf(match.groups!);
    if (day !== null) return at(day, text.slice(match![0].length));
  }
  return null;
}

const plainLetters = (written: string): string =>
  written.trim().slice(0, longest).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const shapes = [
  /^(?<year>\d{4})-?(?<month>\d{2})(?:-?(?<day>\d{2}))?(?!\d)/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /^(?:[a-z]+\.?,?\s*)?(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)/,
  /^(?:[a-z]+\.?,?\s*)?(?<day>\d{1,2})(?:er|st|nd|rd|th)?[\s-]+(?<month>[a-z]{3,})\.?,?[\s-]+(?<year>\d{4}|\d{2})(?!\d)/,
  /^(?:[a-z]+\.?,?\s+)?(?<month>[a-z]{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/,
];

/** In French, English, German, Spanish, Italian and Portuguese, by their first letters. */
const months = [
  /^(jan|ene|gen)/,
  /^fe[bv]/,
  /^mar/,
  /^a[bpv]r/,
  /^ma[giy]/,
  /^(jui?n|giu)/,
  /^(jui?l|lug)/,
  /^(aug|aou|ago)/,
  /^se[pt]/,
  /^(o[ckt]t|out)/,
  /^nov/,
  /^(de[cz]|dic)/,
];

const monthOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : 1 + months.findIndex((month) => month.test(written));

/** Of two digits, those from 70 on are of the last century. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Midnight of a day that exists, as if its hours were of UTC. */
function dayOf({ year = "", month = "", day = "1" }: Record<string, string | undefined>): number | null {
  const midnight = new Date(Date.UTC(yearOf(year), monthOf(month) - 1, Number(day)));
  const exists = midnight.getUTCMonth() + 1 === monthOf(month) && midnight.getUTCDate() === Number(day);
  return exists && yearOf(year) >= 1900 ? midnight.getTime() : null;
}

const clock =
  /^(?:\s+-|[\s,t]*)\s*(?:at?\s+)?(\d{1,2})[:h]?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\b)?/;

function at(midnight: number, rest: string): Date | null {
  const [whole = "", hours = "0", minutes = "0", seconds = "0", half] = clock.exec(rest) ?? [];
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const twelve = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === "p" ? 12 : 0);
  const wall = midnight + twelve * hour + Number(minutes) * (hour / 60) + Number(seconds) * 1000;
  const offset = offsetIn(rest.slice(whole.length));
  return offset === null ? paris.toInstant(wall) : new Date(wall - offset);
}

/** What the zones of e-mails add to UTC, in hours. */
const zones = new Map([
  ...["z", "ut", "utc", "gmt", "wet"].map((name) => [name, 0] as const),
  ...["west", "bst", "cet", "met"].map((name) => [name, 1] as const),
  ...["cest", "mest", "eet"].map((name) => [name, 2] as const),
  ...["edt", "est", "cst", "mst", "pst"].map((name, index) => [name, -4 - index] as const),
  ...["cdt", "mdt", "pdt"].map((name, index) => [name, -5 - index] as const),
]);

function offsetIn(rest: string): number | null {
  const [, sign, hours = "0", minutes = "0"] =
    /^\s*(?:z|utc?|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)/.exec(rest) ?? [];
  if (sign !== undefined && Number(hours) <= 14)
    return (sign === "-" ? -1 : 1) * (Number(hours) + Number(minutes) / 60) * hour;
  const name = /^\s*\(?([a-z]+)/.exec(rest)?.[1];
  const named = name === undefined ? undefined : zones.get(name);
  return named === undefined ? null : named * hour;
}
