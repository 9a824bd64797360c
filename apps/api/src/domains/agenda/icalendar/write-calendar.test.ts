import fc from "fast-check";
import { expect, test } from "vitest";

import { contentLines } from "./content-lines.ts";
import { readCalendar, type ReadCalendar } from "./read-calendar.ts";
import { writeCalendar, type WrittenEvent } from "./write-calendar.ts";

const event = (more: Partial<WrittenEvent> = {}): WrittenEvent => ({
  uid: "one",
  title: "Mathématiques",
  place: "Salle 12",
  description: "",
  state: "CONFIRMED",
  startsAt: new Date("2026-11-23T08:00:00Z"),
  endsAt: new Date("2026-11-23T09:00:00Z"),
  firstDay: null,
  lastDay: null,
  updatedAt: new Date("2026-11-01T00:00:00Z"),
  ...more,
});

function readBack(...events: WrittenEvent[]): ReadCalendar {
  const reading = readCalendar(Buffer.from(writeCalendar("Agenda", events)));
  if ("refusal" in reading) throw new Error(JSON.stringify(reading.refusal));
  return reading.calendar;
}

test("what is written is read back as it was, hours and whole days", () => {
  const days = event({
    uid: "two",
    title: "Vacances",
    firstDay: "2026-12-19",
    lastDay: "2027-01-03",
    startsAt: new Date("2026-12-18T23:00:00Z"),
    endsAt: new Date("2027-01-03T23:00:00Z"),
    state: "CANCELLED",
  });
  const [lesson, holidays] = readBack(event(), days).events;
  expect(lesson).toMatchObject({
    uid: "one",
    title: "Mathématiques",
    place: "Salle 12",
    startsAt: new Date("2026-11-23T08:00:00Z"),
    endsAt: new Date("2026-11-23T09:00:00Z"),
  });
  expect(holidays).toMatchObject({ firstDay: "2026-12-19", lastDay: "2027-01-03", state: "CANCELLED" });
});

test.for([
  "Cours\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Forged",
  "Cours\nATTENDEE:mailto:x@example.org",
  "Cours\u2028DTSTART:19700101T000000Z",
  "Cours\u0085X:1",
  "Cours\rX:1",
  'a;b,c\\d:e"f',
  '=HYPERLINK("https://example.org")',
])("the hostile title %j stays one title of one event", (title) => {
  const calendar = writeCalendar(title, [event({ title, place: title, description: title, uid: title })]);
  const names = (contentLines(Buffer.from(calendar)) as { name: string }[]).map((line) => line.name);
  expect(names.filter((name) => name === "BEGIN").length).toBe(2);
  expect(names).not.toContain("X");
  expect(names).not.toContain("ATTENDEE");
  expect(names.filter((name) => name === "DTSTART").length).toBe(1);
  expect(readBack(event({ title })).events.length).toBe(1);
});

test("signs that the format needs come back as they were", () => {
  const signs = 'a;b,c\\d:e"f é 🎒';
  expect(readBack(event({ title: signs, description: `${signs}\n${signs}` })).events[0]).toMatchObject({
    title: signs,
    description: `${signs}\n${signs}`,
  });
});

test("whatever is typed, lines have 75 bytes at most and end as they should", () => {
  const typed = fc.string({ unit: "binary", maxLength: 300 });
  expect(() => {
    fc.assert(
      fc.property(typed, typed, (title, description) => {
        const lines = writeCalendar("Agenda", [event({ title, description })]).split("\r\n");
        return (
          lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)) && lines.at(-1) === ""
        );
      }),
    );
  }).not.toThrow();
});
