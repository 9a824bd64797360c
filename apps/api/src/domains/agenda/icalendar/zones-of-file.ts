import { type Zone, zoneNamed } from "../../../platform/clock/zones.ts";
import type { Components } from "./components.ts";
import type { Zones } from "./moments.ts";
import { mostRules } from "./own-zone.ts";
import type { Problem } from "./problems.ts";
import { parameterOf, textOf } from "./property.ts";
import { uidOf } from "./read-event.ts";
import { zoneOfRules } from "./kept-zones.ts";

/** The zones of a file: those that everybody knows, and those that it describes. Others are told, each once. */
export function zonesOfFile(parts: Components, given: Zone, left: Problem[]): Zones {
  const own = describedZones(parts);
  const known = (name: string): Zone | null => own.get(name.toLowerCase()) ?? zoneNamed(name);
  const fallback = known(calendarZone(parts)) ?? given;
  const unknown = new Set<string>();
  return {
    fallback,
    ofReplaced: zonesOfReplaced(parts, known),
    named: (name, line) => {
      const zone = known(name);
      if (zone === null && !unknown.has(name)) {
        unknown.add(name);
        left.push({ code: "UNKNOWN_ZONE", line });
      }
      return zone ?? fallback;
    },
  };
}

const calendarZone = ({ calendar }: Components): string =>
  textOf(calendar.find((one) => one.name === "X-WR-TIMEZONE"));

function describedZones(parts: Components): Map<string, Zone> {
  const own = new Map<string, Zone>();
  let left = mostRules;
  for (const { properties, text } of parts.zones) {
    const name = textOf(properties.find((one) => one.name === "TZID")).trim();
    const place = textOf(properties.find((one) => one.name === "X-LIC-LOCATION"));
    const named = zoneNamed(name) ?? zoneNamed(place);
    if (named === null) left -= text.filter((line) => /^BEGIN:(STANDARD|DAYLIGHT)/i.test(line)).length;
    // What describes more changes of clocks than there were is not understood.
    const zone = named ?? (left < 0 ? null : zoneOfRules(name, text.join("\r\n")));
    if (zone) own.set(name.replaceAll('"', "").toLowerCase(), zone);
  }
  return own;
}

function zonesOfReplaced(parts: Components, known: (name: string) => Zone | null): Zones["ofReplaced"] {
  const replacing = new Map<string, Zone>();
  for (const { properties } of parts.events) {
    const replaced = properties.find((one) => one.name === "RECURRENCE-ID");
    const tzid = parameterOf(replaced, "TZID");
    const zone = tzid === null ? null : known(tzid);
    if (zone) replacing.set(uidOf({ properties }), zone);
  }
  return (uid) => replacing.get(uid) ?? null;
}
