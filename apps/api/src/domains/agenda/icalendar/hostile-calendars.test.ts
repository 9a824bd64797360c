import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { readBounded } from "../read-bounded.ts";

const calendar = (...parts: string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...parts, "END:VCALENDAR", ""].join("\r\n");
const event = (uid: number, ...more: string[]): string =>
  [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "DTSTART:20260901T080000Z",
    "DTEND:20260901T090000Z",
    "SUMMARY:x",
    ...more,
    "END:VEVENT",
  ].join("\r\n");
const times = (count: number, make: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => make(at));
const two = (number: number): string => String(number).padStart(2, "0");
const dates = (line: number): string =>
  times(100, (at) => `2026${two(1 + (at % 12))}${two(1 + (line % 28))}T${two(at % 24)}0000Z`).join(",");
const turnAt = (at: number): string =>
  new Date(Date.UTC(2026, 8, 1, 8) + at * 86_400_000).toISOString().replaceAll(/[-:]|\.\d+/g, "");
const zone = (at: number, rule: string): string =>
  ["VTIMEZONE", `TZID:z${at}`, "STANDARD", "DTSTART:15010101T000000", `RRULE:FREQ=YEARLY;${rule}`]
    .map((line) => (line.includes(":") ? line : `BEGIN:${line}`))
    .concat("TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:STANDARD", "END:VTIMEZONE", "")
    .join("\r\n");

const everyHour = times(24, String).join(",");

const hostile: readonly [what: string, file: string | Buffer][] = [
  ["10,000 endless rules", calendar(...times(10_000, (at) => event(at, "RRULE:FREQ=DAILY")))],
  [
    "rules that look at every hour of a year for one",
    calendar(
      ...times(2000, (at) =>
        event(
          at,
          `RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${everyHour};BYSETPOS=-1`,
        ),
      ),
    ),
  ],
  [
    "rules that reach no day at all",
    calendar(...times(5000, (at) => event(at, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))),
  ],
  [
    "rules of enormous counts and steps",
    calendar(...times(5000, (at) => event(at, "RRULE:FREQ=DAILY;INTERVAL=10000;COUNT=9007199254740991"))),
  ],
  [
    "a hundred thousand exceptions",
    calendar(event(1, "RRULE:FREQ=DAILY", ...times(1000, (at) => `EXDATE:${dates(at)}`))),
  ],
  ["a hundred thousand times", calendar(event(1, ...times(1000, (at) => `RDATE:${dates(at)}`)))],
  [
    "3,000 zones of its own",
    calendar(
      ...times(3000, (at) =>
        [
          "BEGIN:VTIMEZONE",
          `TZID:Own ${at}`,
          "BEGIN:STANDARD",
          "DTSTART:16010101T000000",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
          "END:STANDARD",
          "END:VTIMEZONE",
        ].join("\r\n"),
      ),
      ...times(3000, (at) => event(at).replace("DTSTART:", `DTSTART;TZID=Own ${at}:`)),
    ),
  ],
  ["a line of ten megabytes", calendar(event(1, `DESCRIPTION:${"a".repeat(10_000_000)}`))],
  ["a line of four megabytes", calendar(event(1, `DESCRIPTION:${"a".repeat(4_000_000)}`))],
  ["a million folded lines", calendar(event(1, `DESCRIPTION:${"\r\n a".repeat(1_000_000)}`))],
  ["events within events", `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\n".repeat(300_000)}`],
  ["twenty thousand parameters", calendar(event(1, `COMMENT;${"A=B;".repeat(20_000)}:c`))],
  ["quotes that never close", calendar(event(1, `LOCATION;X="${"a;b:c,".repeat(15_000)}`))],
  ["a hundred thousand escapes", calendar(event(1, `LOCATION:${"\\".repeat(99_000)}`))],
  ["one name for all", calendar(...times(10_000, () => event(1)))],
  [
    "a series that turns at each of its times",
    calendar(
      event(1, "RRULE:FREQ=MONTHLY;BYDAY=1MO", `EXDATE:${dates(1)}`),
      ...times(9000, (at) => event(1, `RECURRENCE-ID;RANGE=THISANDFUTURE:${turnAt(at)}`)),
    ),
  ],
  [
    "turns of endless series that no rule says",
    calendar(
      ...times(5000, (at) => event(at, "RRULE:FREQ=MONTHLY;BYDAY=1TU")),
      ...times(5000, (at) => event(at, "RECURRENCE-ID;RANGE=THISANDFUTURE:20261006T080000Z")),
    ),
  ],
  [
    "forty thousand periods",
    calendar(...times(400, (at) => event(at, `RDATE;VALUE=PERIOD:${dates(at).replaceAll("Z", "Z/PT2H")}`))),
  ],
  ["a rule of nothing", calendar(event(1, `RRULE:${";".repeat(99_000)}x`))],
  ["carriage returns", `BEGIN:VCALENDAR${"\r".repeat(4_000_000)}x`],
  ["dates within a zone", calendar(event(1, `EXDATE;TZID=${": 20260101".repeat(9000)}x`))],
  ["a page of HTML", "<!doctype html><html><body>Portail captif</body></html>"],
  ["HTML in UTF-16", Buffer.from("\uFEFF<!doctype html>", "utf16le")],
  ["UTF-32", Buffer.from([...calendar(event(1))].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]))],
  ["what is still packed", gzipSync(calendar(event(1)))],
  ["an archive", Buffer.from(`PK\u0003\u0004${"\0".repeat(1000)}`)],
  ["nothing but zeros", "\0".repeat(4_000_000)],
  ["a duration without end", calendar(event(1).replace(/DTEND.*\r\n/, "DURATION:P99999999999999W\r\n"))],
  ["a year that nobody sees", calendar(event(1, "RRULE:FREQ=YEARLY").replaceAll("20260901", "99991231"))],
  [
    "clocks that change every day",
    calendar(...times(50, (at) => zone(at, "BYDAY=MO,TU,WE,TH,FR,SA,SU")), event(1)),
  ],
  ["clocks that change since long ago", calendar(...times(50, (at) => zone(at, "BYMONTH=3")), event(1))],
  ["names of the language", calendar(event(1, "__PROTO__:x", "CONSTRUCTOR:y", "RRULE:__proto__=1"))],
];

test.for(hostile)("%s are read within bounds, or refused with a reason", ([, file]) => {
  const before = process.cpuUsage();
  const reading = readBounded(Buffer.from(file as string), new Date("2026-09-01"));
  const { user, system } = process.cpuUsage(before);
  const refused = "refusal" in reading ? reading.refusal.code : null;
  const events = "calendar" in reading ? reading.calendar.events : [];
  expect(refused ?? "READ").toMatch(/^[A-Z_]+$/);
  expect(events.length).toBeLessThanOrEqual(10_000);
  const longest = Math.max(0, ...events.map((one) => one.title.length + one.place.length));
  expect(longest).toBeLessThanOrEqual(400);
  // Of the processor, not of the clock: whoever else works here does not count.
  expect((user + system) / 1000).toBeLessThan(4000);
});
