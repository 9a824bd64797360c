import { expect, it } from "vitest";
import { isWithin, sayHour } from "./hours.ts";

it("says hours as people do", () => {
  expect(sayHour("07:00", "fr")).toBe("7\u202Fh");
  expect(sayHour("20:30", "fr")).toBe("20\u202Fh\u202F30");
  expect(sayHour("07:00", "en")).toBe("7:00");
});

it("leaves some of every day open", () => {
  expect([isWithin("opensAt", "07:00"), isWithin("closesAt", "20:00")]).toEqual([true, true]);
  expect([isWithin("opensAt", "12:01"), isWithin("closesAt", "12:29"), isWithin("closesAt", "")]).toEqual([
    false,
    false,
    false,
  ]);
});
