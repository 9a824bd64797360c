import { expect, test } from "vitest";

import { windowsZones } from "../../../platform/clock/windows-zones.ts";
import { knownZone } from "../../../platform/clock/zone-names.ts";
import { agendaOf, calendarOf, toldOf } from "./agenda.factory.ts";
import { calendarLines, eventLines, icsBytes } from "./ics.factory.ts";

const summer = "20260706T090000";
const file = (start: string, ...more: string[]): Buffer =>
  icsBytes(...calendarLines(...more, ...eventLines({ start, end: "DURATION:PT1H" })));
/** The hour of UTC at which a lesson of 9 o'clock in July begins. */
const hourOf = (start: string, ...more: string[]): string =>
  calendarOf(file(start, ...more))
    .events[0]!.startsAt.toISOString()
    .slice(11, 16);

test.for([
  ["", "07:00"],
  [";TZID=Europe/Paris", "07:00"],
  [";TZID=europe/PARIS", "07:00"],
  [";tzid=Europe/Paris", "07:00"],
  [";VALUE=DATE-TIME;TZID=Indian/Reunion", "05:00"],
  [";TZID=Romance Standard Time", "07:00"],
  [";TZID=ROMANCE STANDARD TIME", "07:00"],
  [";TZID=Paris, Madrid", "07:00"],
  [";TZID=London", "08:00"],
  [";TZID=Cayenne, Fortaleza", "12:00"],
  [';TZID="(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', "07:00"],
  [";TZID=(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "07:00"],
  [';TZID="(GMT+10:00) Canberra, Melbourne, Sydney"', "23:00"],
  [";TZID=/mozilla.org/20050126_1/Europe/London", "08:00"],
  [";TZID=/freeassociation.sourceforge.net/Europe/London", "08:00"],
  [";TZID=/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires", "12:00"],
  [";TZID=GMT+1", "08:00"],
  [";TZID=UTC-03:00", "12:00"],
  [";TZID=+0200", "07:00"],
  [";TZID=UTC", "09:00"],
  [";TZID=Z", "09:00"],
  [";TZID=Europe\\/Paris", "07:00"],
  [";TZID=tzone://Microsoft/Utc", "09:00"],
  [";TZID=CEST", "07:00"],
  [";TZID=CET", "07:00"],
  [";TZID=US/Eastern", "13:00"],
  [';X-WHERE="a;TZID=Asia/Tokyo:b";TZID=Europe/London', "08:00"],
] as const)("nine o'clock in July, of DTSTART%s, is %s in UTC", ([parameters, hour]) => {
  expect(hourOf(`DTSTART${parameters}:${summer}`)).toBe(hour);
  expect(toldOf(file(`DTSTART${parameters}:${summer}`))).toEqual([]);
});

test.for([
  [`${summer}Z`, "09:00"],
  [`${summer}z`, "09:00"],
  ["20260706T0900Z", "09:00"],
  ["20260706T090000.000Z", "09:00"],
  ["2026-07-06T09:00:00Z", "09:00"],
  ["2026-07-06T09:00:00+02:00", "07:00"],
  ["2026-07-06T09:00", "07:00"],
] as const)("an hour that is written %s is %s in UTC", ([written, hour]) => {
  expect(hourOf(`DTSTART:${written}`)).toBe(hour);
});

test("all that Windows calls zones are zones", () => {
  for (const [windows, iana] of windowsZones)
    expect([windows, knownZone(windows.toUpperCase())]).toEqual([windows, iana]);
  expect(windowsZones.filter(([, iana]) => knownZone(iana) === null)).toEqual([]);
});

test("a zone that nobody knows is that of the calendar, or else of Paris, and is told once", () => {
  const start = `DTSTART;TZID=Chez nous:${summer}`;
  expect(hourOf(start)).toBe("07:00");
  expect(hourOf(start, "X-WR-TIMEZONE:Indian/Reunion")).toBe("05:00");
  expect(hourOf(start, "X-WR-TIMEZONE;VALUE=TEXT:reunion")).toBe("05:00");
  const twice = [...eventLines({ start }), ...eventLines({ uid: "two@tests", start })];
  expect(toldOf(icsBytes(...calendarLines(...twice)))).toEqual(["6 UNKNOWN_ZONE"]);
});

const own = (...lines: string[]): string[] => [
  "BEGIN:VTIMEZONE",
  "TZID:Chez nous",
  ...lines,
  "END:VTIMEZONE",
];
const hours = (
  kind: string,
  start: string,
  [from, to]: readonly [string, string],
  ...more: string[]
): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...more,
  `END:${kind}`,
];
const ofParis = own(
  ...hours("DAYLIGHT", "16010325T020000", ["+0100", "+0200"], "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
  ...hours("STANDARD", "16011028T030000", ["+0200", "+0100"], "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
);
const at = (date: string, zone: readonly string[]): string =>
  calendarOf(file(`DTSTART;TZID=Chez nous:${date}`, ...zone))
    .events[0]!.startsAt.toISOString()
    .slice(0, 16);

test.for([
  "20260329T015959",
  "20260329T023000",
  "20260329T030000",
  "20261025T020000",
  "20261025T023000",
  "20261025T030000",
  "20260706T090000",
  "19710101T000000",
])("at %s, a zone that a file describes as Paris is Paris, whatever clocks do", (date) => {
  expect(at(date, ofParis)).toBe(at(date, own("X-LIC-LOCATION:Europe/Paris")));
});

test("a zone that a file describes may never change, have changed once, or by a list of dates", () => {
  expect(at(summer, own(...hours("STANDARD", "19700101T000000", ["-0330", "-0330"])))).toBe(
    "2026-07-06T12:30",
  );
  const once = own(
    ...hours("STANDARD", "19700101T000000", ["+0000", "+0100"]),
    ...hours("STANDARD", "20260501T000000", ["+0100", "+0300"]),
  );
  expect([at("20260430T120000", once), at(summer, once)]).toEqual(["2026-04-30T11:00", "2026-07-06T06:00"]);
  const east = own(...hours("STANDARD", "19700101T000000", ["+0300", "+0200"]));
  expect(at("19650101T120000", east)).toBe("1965-01-01T09:00");
  const listed = own(
    ...hours("DAYLIGHT", "20250330T020000", ["+0100", "+0200"], "RDATE:20250330T020000,20260329T020000"),
    ...hours(
      "STANDARD",
      "20251026T030000",
      ["+0200", "+0100"],
      "RDATE:20251026T030000",
      "RDATE:20261025T030000",
    ),
  );
  expect(["20260329T030000", summer, "20261231T120000"].map((date) => at(date, listed))).toEqual([
    "2026-03-29T01:00",
    "2026-07-06T07:00",
    "2026-12-31T11:00",
  ]);
});

test("a rule that goes on without end is over when another for the same hours begins", () => {
  const eras = own(
    ...hours("STANDARD", "16711029T020000", ["-0400", "-0500"], "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
    ...hours("DAYLIGHT", "16710404T020000", ["-0500", "-0400"], "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4"),
    ...hours("STANDARD", "20071104T020000", ["-0400", "-0500"], "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"),
    ...hours("DAYLIGHT", "20070311T020000", ["-0500", "-0400"], "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"),
  );
  expect([at("20261028T120000", eras), at("20051031T120000", eras)]).toEqual([
    "2026-10-28T16:00",
    "2005-10-31T17:00",
  ]);
});

test("a lesson in a zone of its file keeps its hour through the change of clocks", () => {
  const lesson = eventLines({
    start: "DTSTART;TZID=chez NOUS:20261019T090000",
    end: "DURATION:PT1H",
    more: ["RRULE:FREQ=WEEKLY;COUNT=2"],
  });
  expect(agendaOf(icsBytes(...calendarLines(...ofParis, ...lesson)))).toEqual([
    "2026-10-19 09:00-10:00 Mathématiques",
    "2026-10-26 09:00-10:00 Mathématiques",
  ]);
});
