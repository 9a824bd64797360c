import type { AafRecord } from "./record-parser.ts";

export const all = (record: AafRecord, name: string): readonly string[] => record.attributes.get(name) ?? [];

export const first = (record: AafRecord, name: string): string | null => all(record, name)[0] ?? null;

/** The parts of composite values, trimmed: `52001$2D6$020700`. */
export const composed = (record: AafRecord, name: string): string[][] =>
  all(record, name).map((value) => value.split("$").map((part) => part.trim()));

/** O or N; null when it says neither. */
export function yesOrNo(record: AafRecord, name: string): boolean | null {
  const value = first(record, name)?.toUpperCase();
  return value === "O" ? true : value === "N" ? false : null;
}

/** `dd/mm/yyyy` as `yyyy-mm-dd`; undefined for what is no date. */
export function dayOfFeed(text: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (!year) return undefined;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
