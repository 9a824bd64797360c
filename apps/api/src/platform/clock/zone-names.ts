import { windowsZones } from "./windows-zones.ts";

/** Names that are neither those of the runtime, nor Windows', nor of a city that the runtime has a zone for. */
const others: readonly (readonly [iana: string, ...names: string[]])[] = [
  ["Europe/Paris", "Brussels, Copenhagen, Madrid, Paris", "Bruxelles, Copenhague, Madrid, Paris"],
  ["Europe/Paris", "Paris, Madrid", "CEST", "Heure de Paris", "Central European Summer Time"],
  ["Europe/Berlin", "MEZ", "MESZ"],
  ["Europe/London", "BST"],
  ["Europe/Lisbon", "WEST"],
  ["Europe/Athens", "EEST"],
  ["Europe/Moscow", "MSK"],
  ["Africa/Lagos", "West Central Africa"],
  ["Asia/Kolkata", "Chennai, Kolkata, Mumbai, New Delhi"],
  ["Pacific/Noumea", "Solomon Is., New Caledonia"],
  ["America/New_York", "Eastern Time (US & Canada)", "EDT"],
  ["America/Chicago", "Central Time (US & Canada)", "CDT"],
  ["America/Denver", "Mountain Time (US & Canada)", "MDT"],
  ["America/Los_Angeles", "Pacific Time (US & Canada)", "PST", "PDT"],
  ["America/Halifax", "Atlantic Time (Canada)", "ADT"],
  ["America/St_Johns", "Newfoundland"],
  ["America/Sao_Paulo", "Brasilia"],
  ["America/Guatemala", "Central America"],
  ["America/Phoenix", "Arizona"],
  ["Pacific/Honolulu", "Hawaii"],
  ["America/Anchorage", "Alaska"],
  ["UTC", "Coordinated Universal Time", "Z", "tzone://Microsoft/Utc"],
];

const known = new Map([
  ...windowsZones.map(([windows, iana]) => [windows.toLowerCase(), iana] as const),
  ...others.flatMap(([iana, ...names]) => names.map((one) => [one.toLowerCase(), iana] as const)),
]);

/** `paris` is of `Europe/Paris`. */
const cities = new Map(
  Intl.supportedValuesOf("timeZone")
    .filter((zone) => zone.split("/").length === 2)
    .map((zone) => [zone.split("/")[1]!.replaceAll("_", " ").toLowerCase(), zone]),
);

const canonical = new Map<string, string | null>();

/** The zone that a name means everywhere: `Europe/Paris`, `/mozilla.org/…/Europe/Paris`, `Romance Standard Time`. */
export function knownZone(written: string): string | null {
  const name = written.trim().replaceAll(/["\\]/g, "");
  if (name.length === 0 || name.length > 200) return null;
  if (canonical.size > 5000) canonical.clear();
  let zone = canonical.get(name);
  if (zone === undefined) canonical.set(name, (zone = resolved(name)));
  return zone;
}

function resolved(name: string): string | null {
  // Outlook spells a zone out, after what it adds to UTC: `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`.
  const spelled = name.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, "");
  const inTable = known.get(name.toLowerCase()) ?? known.get(spelled.toLowerCase());
  if (inTable !== undefined) return inTable;
  const parts = name.split("/");
  for (const candidate of [name, parts.slice(-3).join("/"), parts.slice(-2).join("/")]) {
    const zone = runtimeZone(candidate);
    if (zone !== null) return zone;
  }
  return fixedZone(name) ?? cityZone(spelled);
}

/** As it is written when the runtime knows it so, whatever its capitals. Offsets (`+01:00`) are names to some runtimes. */
function runtimeZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    const { timeZone } = Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return null;
  }
}

/** `GMT+1`, `UTC+01:00`, `+0100`: always as many hours from UTC. The names of these zones count the other way round. */
function fixedZone(name: string): string | null {
  const match = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?00)?$/i.exec(name);
  if (!match) return null;
  const hours = Number(match[2]);
  if (hours === 0) return "UTC";
  return runtimeZone(`Etc/GMT${match[1] === "+" ? "-" : "+"}${hours}`);
}

/** Of some cities, the first that is known. */
function cityZone(names: string): string | null {
  for (const name of names.split(",")) {
    const zone = cities.get(name.trim().toLowerCase());
    if (zone !== undefined) return zone;
  }
  return null;
}
