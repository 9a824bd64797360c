import { describe, expect, it } from "vitest";
import { formatAgo, formatDay, formatNearDay, formatTime, formatTimeRange } from "./dates.ts";

const paris = { locale: "fr", timeZone: "Europe/Paris" } as const;
const london = { locale: "en", timeZone: "Europe/Paris" } as const;
const reunion = { locale: "fr", timeZone: "Indian/Reunion" } as const;
const now = new Date("2026-11-23T10:24:00Z");

/** Spaces that do not break read as plain ones here. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("dates", () => {
  it("tells an hour as a French school does, with narrow spaces that do not break", () => {
    expect(formatTime(new Date("2026-11-23T08:00:00Z"), paris)).toBe("9\u202Fh");
    expect(formatTime(new Date("2026-11-23T12:30:00Z"), paris)).toBe("13\u202Fh\u202F30");
    expect(plain(formatTime(new Date("2026-11-23T23:05:00Z"), paris))).toBe("0 h 05");
  });

  it("tells an English reader the same hour in figures", () => {
    expect(formatTime(new Date("2026-11-23T08:00:00Z"), london)).toBe("9:00");
  });

  it("tells the hour of the school, not of the reader", () => {
    expect(plain(formatTime(new Date("2026-11-23T04:00:00Z"), reunion))).toBe("8 h");
  });

  it("tells from when to when", () => {
    const from = new Date("2026-11-23T08:00:00Z");
    const to = new Date("2026-11-23T09:30:00Z");
    expect(plain(formatTimeRange(from, to, paris))).toBe("de 9 h à 10 h 30");
    expect(formatTimeRange(from, to, london)).toBe("9:00–10:30");
  });

  it("names the day, with « 1er » on the first of a month and the year when it is another", () => {
    expect(formatDay(now, paris, now)).toBe("lundi 23 novembre");
    expect(formatDay(new Date("2026-12-01T10:00:00Z"), paris, now)).toBe("mardi 1er décembre");
    expect(formatDay(new Date("2026-12-11T10:00:00Z"), paris, now)).toBe("vendredi 11 décembre");
    expect(formatDay(new Date("2027-01-04T10:00:00Z"), paris, now)).toBe("lundi 4 janvier 2027");
  });

  it("says today, tomorrow and yesterday by the school's calendar", () => {
    expect(formatNearDay(new Date("2026-11-23T21:00:00Z"), paris, now)).toBe("aujourd’hui");
    expect(formatNearDay(new Date("2026-11-23T23:30:00Z"), paris, now)).toBe("demain");
    expect(formatNearDay(new Date("2026-11-22T12:00:00Z"), paris, now)).toBe("hier");
    expect(formatNearDay(new Date("2026-11-27T12:00:00Z"), paris, now)).toBe("vendredi 27 novembre");
  });

  it("says how long ago something came", () => {
    expect(plain(formatAgo(new Date("2026-11-23T10:19:00Z"), paris, now))).toBe("il y a 5 min");
    expect(plain(formatAgo(new Date("2026-11-23T08:20:00Z"), paris, now))).toBe("il y a 2 h");
    expect(formatAgo(new Date("2026-11-22T08:20:00Z"), paris, now)).toBe("hier");
  });
});
