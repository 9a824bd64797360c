import { compareTexts } from "./compare-texts.ts";
import { LIMITS } from "./limits.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Settings = { readonly [key: string]: Json };

/** JSON with sorted keys: the same settings always give the same text. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value);
  if (members.length > 1) members.sort(([one], [other]) => compareTexts(one, other));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

export const sameSettings = (one: Settings, other: Settings): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other);

/** Plain JSON, not too deep; walked without trusting the depth, since it may come from anybody. */
export function isJson(value: unknown, depth: number = LIMITS.settingsDepth): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  return Object.values(value).every((member) => isJson(member, depth - 1));
}

/** Settings small and shallow enough to be kept. */
export function settingsFit(value: unknown): value is Settings {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !isJson(value)) return false;
  return new TextEncoder().encode(canonicalJson(value)).length <= LIMITS.settingsBytes;
}
