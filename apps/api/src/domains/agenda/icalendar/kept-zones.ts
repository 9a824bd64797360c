import { type Zone, zoneNamed, zoneOf } from "../../../platform/clock/zones.ts";
import { ownOffsets } from "./own-zone.ts";

/** A zone that a file describes; null when it cannot be understood. */
export function zoneOfRules(name: string, rules: string): Zone | null {
  const offsetAt = ownOffsets(rules.split("\r\n"));
  return offsetAt && zoneOf(name, rules, offsetAt);
}

const kept = new Map<string, Zone>();
const mostKept = 200;

/** The zone of something that was kept: understood once for all events that have it. */
export function keptZone(name: string, rules: string | null): Zone {
  const key = `${name}\n${rules ?? ""}`;
  let zone = kept.get(key);
  if (!zone) {
    if (kept.size >= mostKept) kept.clear();
    zone = (rules === null ? zoneNamed(name) : zoneOfRules(name, rules)) ?? zoneNamed("Europe/Paris")!;
    kept.set(key, zone);
  }
  return zone;
}
