import { expect, test } from "vitest";

import type { QuietHours } from "../quiet-hours/quiet-hours.ts";
import { whenItLeaves, type Wish } from "./due-time.ts";

const school: QuietHours = {
  timeZone: "Europe/Paris",
  opensAt: "07:00",
  closesAt: "20:00",
  weekends: true,
  holidays: true,
  holidayZone: "B",
  alsatian: false,
};
const ids = ["0192f0aa-0000-7000-8000-000000000001", "0192f0aa-0000-7000-8000-000000000002"] as const;
const wish: Wish = {
  notificationId: ids[0],
  userId: "0192f0aa-0000-7000-8000-00000000000a",
  channel: "EMAIL",
  pace: "AT_ONCE",
  urgent: false,
  hours: [school],
};
const tuesday = new Date("2026-11-24T14:00:00Z");
const fridayNight = new Date("2026-11-27T21:00:00Z");

test("what is told by day leaves at once, each in a mail of its own that stays the same when planned again", () => {
  const [one, other] = ids.map((notificationId) => whenItLeaves({ ...wish, notificationId }, tuesday));
  expect(one!.dueAt).toEqual(tuesday);
  expect(one!.parcelId).not.toBe(other!.parcelId);
  expect(whenItLeaves(wish, new Date("2026-11-24T15:00:00Z")).parcelId).toBe(one!.parcelId);
});

test("all that is told on a Friday night leaves on Monday at 7 h in one mail", () => {
  const [one, other] = ids.map((notificationId, at) =>
    whenItLeaves({ ...wish, notificationId }, new Date(fridayNight.getTime() + at * 3_600_000)),
  );
  expect(one!.dueAt.toISOString()).toBe("2026-11-30T06:00:10.000Z");
  expect(other).toEqual(one);
});

test("what is urgent leaves at night", () => {
  expect(whenItLeaves({ ...wish, urgent: true, pace: "DIGEST" }, fridayNight).dueAt).toEqual(fridayNight);
});

test("a digest leaves at the next opening: that of tomorrow when it is open already", () => {
  const daily = { ...wish, pace: "DIGEST" } as const;
  expect(whenItLeaves(daily, tuesday).dueAt.toISOString()).toBe("2026-11-25T06:00:10.000Z");
  expect(whenItLeaves(daily, new Date("2026-11-24T04:00:00Z")).dueAt.toISOString()).toBe(
    "2026-11-24T06:00:10.000Z",
  );
  expect(whenItLeaves({ ...daily, hours: [] }, tuesday).dueAt.toISOString()).toBe("2026-11-25T06:00:10.000Z");
});

test("the hours of a person hold beside those of the school", () => {
  const hours = [school, { ...school, opensAt: "09:00", closesAt: "14:30" }];
  expect(whenItLeaves({ ...wish, hours }, tuesday).dueAt.toISOString()).toBe("2026-11-25T08:00:10.000Z");
});
