import { expect, test } from "vitest";
import { hourText, minuteOf, momentAt, wallOf } from "./wall.ts";

const at = (day: string, timeZone: string) => momentAt({ day, minute: 485 }, timeZone).toISOString();

test("a lesson of a school is told by the clocks of that school", () => {
  const moment = "2026-11-24T07:05:00.000Z";
  expect(wallOf(moment, "Europe/Paris")).toEqual({ day: "2026-11-24", minute: 485 });
  expect(wallOf(moment, "Indian/Reunion")).toEqual({ day: "2026-11-24", minute: 665 });
  expect(wallOf(moment, "America/Martinique")).toEqual({ day: "2026-11-24", minute: 185 });
  expect(wallOf("2026-11-24T22:30:00.000Z", "Pacific/Noumea")).toEqual({ day: "2026-11-25", minute: 570 });
});

test("what somebody writes is that hour on the wall, in summer and in winter", () => {
  expect(at("2026-11-24", "Europe/Paris")).toBe("2026-11-24T07:05:00.000Z");
  expect(at("2026-06-24", "Europe/Paris")).toBe("2026-06-24T06:05:00.000Z");
  expect(at("2026-11-24", "Pacific/Noumea")).toBe("2026-11-23T21:05:00.000Z");
  expect(wallOf(momentAt({ day: "2026-10-25", minute: 600 }, "Europe/Paris"), "Europe/Paris").minute).toBe(
    600,
  );
});

test("an hour is written as a field for hours writes it", () => {
  expect(hourText(485)).toBe("08:05");
  expect(minuteOf("08:05")).toBe(485);
});
