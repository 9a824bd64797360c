import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Where French schools are; others are named by the city of their zone. */
const names: Readonly<Record<string, MessageDescriptor>> = {
  "Europe/Paris": msg`Paris time`,
  "Indian/Reunion": msg`Réunion time`,
  "Indian/Mayotte": msg`Mayotte time`,
  "America/Martinique": msg`Martinique time`,
  "America/Guadeloupe": msg`Guadeloupe time`,
  "America/Cayenne": msg`French Guiana time`,
  "America/Miquelon": msg`Saint-Pierre and Miquelon time`,
  "Pacific/Noumea": msg`New Caledonia time`,
  "Pacific/Tahiti": msg`Tahiti time`,
  "Pacific/Wallis": msg`Wallis and Futuna time`,
};

export const zoneWords = (timeZone: string) => {
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
  return names[timeZone] ?? msg`Local time: ${city}`;
};
