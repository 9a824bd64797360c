import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followSchool } from "../dates.ts";
import { keepFresh } from "./keep-fresh.ts";
import { minute, onMinute } from "./minutes.ts";

const page = Object.assign(new EventTarget(), { hidden: false });
const show = (seen: boolean) => {
  page.hidden = !seen;
  page.dispatchEvent(new Event("visibilitychange"));
};
const pass = (minutes: number) => vi.advanceTimersByTime(minutes * minute);

let online = true;
let stops: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T10:00:20+01:00") });
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", {
    get onLine() {
      return online;
    },
  });
  page.hidden = false;
  online = true;
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  followSchool(undefined, "fr");
});

const minutes = () => {
  const passed = vi.fn<() => void>();
  stops.push(onMinute(passed));
  return passed;
};
const fresh = (...rhythm: Parameters<typeof keepFresh> extends [unknown, ...infer Rest] ? Rest : never) => {
  const ask = vi.fn<() => void>();
  stops.push(keepFresh(ask, ...rhythm));
  return ask;
};

test("a minute is told when the clock shows it, for as long as somebody sees the page", () => {
  const passed = minutes();
  vi.advanceTimersByTime(39_999);
  expect(passed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(passed).toHaveBeenCalledTimes(1);
  pass(2);
  expect(passed).toHaveBeenCalledTimes(3);
  show(false);
  expect(vi.getTimerCount()).toBe(0);
  pass(60);
  expect(passed).toHaveBeenCalledTimes(3);
  show(true);
  expect(passed).toHaveBeenCalledTimes(4);
  pass(1);
  expect(passed).toHaveBeenCalledTimes(5);
});

test("on another day of the school it is asked again once, not at the stroke of midnight", () => {
  followSchool("Indian/Reunion", "fr");
  vi.setSystemTime(new Date("2026-11-24T23:00:20+04:00"));
  const ask = fresh();
  vi.spyOn(Math, "random").mockReturnValueOnce(0);
  pass(59);
  expect(ask).not.toHaveBeenCalled();
  // From midnight on, it waits a little even if chance would not.
  vi.advanceTimersByTime(44_000);
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(ask).toHaveBeenCalledTimes(1);
  pass(10);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("who comes back after a quarter of an hour finds it asked again within seconds, and sooner not at all", () => {
  const ask = fresh();
  show(false);
  pass(13);
  show(true);
  pass(2);
  expect(ask).not.toHaveBeenCalled();
  show(false);
  pass(15);
  expect(ask).not.toHaveBeenCalled();
  show(true);
  vi.advanceTimersByTime(5000);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("what goes stale by itself is asked every quarter of an hour, spread over a minute", () => {
  const ask = fresh({ often: true });
  pass(14);
  expect(ask).not.toHaveBeenCalled();
  pass(3);
  expect(ask).toHaveBeenCalledTimes(1);
  pass(17);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("what is behind is asked within a minute, once, and by nobody who is away or has no network", () => {
  const ask = fresh({ behind: true });
  show(false);
  pass(5);
  expect(ask).not.toHaveBeenCalled();
  online = false;
  show(true);
  pass(5);
  expect(ask).not.toHaveBeenCalled();
  online = true;
  pass(2);
  expect(ask).toHaveBeenCalledTimes(1);
  pass(10);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("when nobody waits any more, nothing waits", () => {
  minutes();
  fresh({ behind: true });
  for (const stop of stops.splice(0)) stop();
  show(false);
  show(true);
  expect(vi.getTimerCount()).toBe(0);
});
