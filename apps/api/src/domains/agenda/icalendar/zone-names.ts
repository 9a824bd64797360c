/** What Windows calls zones, and how Outlook spells them out, by the names that everybody else uses. */
const names: readonly (readonly [iana: string, ...others: string[]])[] = [
  [
    "Europe/Paris",
    "Romance Standard Time",
    "Brussels, Copenhagen, Madrid, Paris",
    "Paris, Madrid",
    "Bruxelles, Copenhague, Madrid, Paris",
  ],
  ["Europe/Berlin", "W. Europe Standard Time", "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"],
  ["Europe/Budapest", "Central Europe Standard Time", "Belgrade, Bratislava, Budapest, Ljubljana, Prague"],
  ["Europe/Warsaw", "Central European Standard Time", "Sarajevo, Skopje, Warsaw, Zagreb"],
  ["Europe/London", "GMT Standard Time", "Dublin, Edinburgh, Lisbon, London"],
  ["Europe/Bucharest", "GTB Standard Time", "Athens, Bucharest"],
  ["Europe/Kiev", "FLE Standard Time", "Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius"],
  ["Europe/Istanbul", "Turkey Standard Time", "Istanbul"],
  ["Europe/Moscow", "Russian Standard Time", "Moscow, St. Petersburg"],
  ["Africa/Casablanca", "Morocco Standard Time", "Casablanca"],
  ["Africa/Lagos", "W. Central Africa Standard Time", "West Central Africa"],
  ["Africa/Cairo", "Egypt Standard Time", "Cairo"],
  ["Africa/Johannesburg", "South Africa Standard Time", "Harare, Pretoria"],
  ["Africa/Nairobi", "E. Africa Standard Time", "Nairobi"],
  ["Atlantic/Reykjavik", "Greenwich Standard Time", "Monrovia, Reykjavik"],
  ["Indian/Mauritius", "Mauritius Standard Time", "Port Louis"],
  ["Asia/Dubai", "Arabian Standard Time", "Abu Dhabi, Muscat"],
  ["Asia/Jerusalem", "Israel Standard Time", "Jerusalem"],
  ["Asia/Kolkata", "India Standard Time", "Chennai, Kolkata, Mumbai, New Delhi"],
  ["Asia/Shanghai", "China Standard Time", "Beijing, Chongqing, Hong Kong, Urumqi"],
  ["Asia/Tokyo", "Tokyo Standard Time", "Osaka, Sapporo, Tokyo"],
  ["Asia/Singapore", "Singapore Standard Time", "Kuala Lumpur, Singapore"],
  ["Australia/Sydney", "AUS Eastern Standard Time", "Canberra, Melbourne, Sydney"],
  ["Pacific/Noumea", "Central Pacific Standard Time", "Solomon Is., New Caledonia"],
  ["Pacific/Auckland", "New Zealand Standard Time", "Auckland, Wellington"],
  ["America/New_York", "Eastern Standard Time", "Eastern Time (US & Canada)"],
  ["America/Chicago", "Central Standard Time", "Central Time (US & Canada)"],
  ["America/Denver", "Mountain Standard Time", "Mountain Time (US & Canada)"],
  ["America/Los_Angeles", "Pacific Standard Time", "Pacific Time (US & Canada)"],
  ["America/Halifax", "Atlantic Standard Time", "Atlantic Time (Canada)"],
  ["America/Sao_Paulo", "E. South America Standard Time", "Brasilia"],
  ["America/Cayenne", "SA Eastern Standard Time", "Cayenne, Fortaleza"],
  ["America/Martinique", "SA Western Standard Time", "Georgetown, La Paz, Manaus, San Juan"],
  ["UTC", "UTC", "Coordinated Universal Time", "Z"],
];

const known = new Map(names.flatMap(([iana, ...others]) => others.map((one) => [one.toLowerCase(), iana])));
const canonical = new Map<string, string | null>();

/** The zone that a name means everywhere: `Europe/Paris`, `/mozilla.org/…/Europe/Paris`, `Romance Standard Time`. */
export function knownZone(written: string): string | null {
  const name = written.trim().replaceAll('"', "");
  if (name.length === 0 || name.length > 200) return null;
  if (canonical.size > 5000) canonical.clear();
  let zone = canonical.get(name);
  if (zone === undefined) canonical.set(name, (zone = resolved(name)));
  return zone;
}

function resolved(name: string): string | null {
  const inTable = known.get(name.toLowerCase()) ?? known.get(name.replace(/^\([^)]*\)\s*/, "").toLowerCase());
  if (inTable !== undefined) return inTable;
  const parts = name.split("/");
  for (const candidate of [name, parts.slice(-3).join("/"), parts.slice(-2).join("/")])
    if (isZone(candidate)) return candidate;
  return null;
}

/** Offsets (`+01:00`) are names to the runtime, and no zone that a summer changes. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
