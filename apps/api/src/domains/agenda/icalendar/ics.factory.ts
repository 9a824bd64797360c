/** The bytes of a calendar of these lines. */
export const icsBytes = (...lines: string[]): Buffer => Buffer.from(lines.join("\r\n"), "utf8");

export const calendarLines = (...lines: string[]): string[] => [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Tests//EN",
  ...lines,
  "END:VCALENDAR",
];

export interface EventWish {
  uid?: string | null;
  title?: string;
  start?: string;
  end?: string;
  more?: readonly string[];
}

/** A `VEVENT`, of an hour of a Monday when nothing is said. */
export const eventLines = ({
  uid = "one@tests",
  title = "Mathématiques",
  start = "DTSTART;TZID=Europe/Paris:20261123T090000",
  end = "DTEND;TZID=Europe/Paris:20261123T100000",
  more = [],
}: EventWish = {}): string[] => [
  "BEGIN:VEVENT",
  ...(uid === null ? [] : [`UID:${uid}`]),
  start,
  end,
  `SUMMARY:${title}`,
  ...more,
  "END:VEVENT",
];

/** A calendar of these events. */
export const icsOf = (...events: EventWish[]): Buffer =>
  icsBytes(...calendarLines(...events.flatMap(eventLines)));
