import { expect, test } from "vitest";
import { inLanes } from "./lanes.ts";

const lesson = (from: number, to: number) => ({ from, to });
const told = (items: ReturnType<typeof lesson>[], room = 4) =>
  inLanes(items, room).laid.map(({ item, lane, lanes }) => `${item.from}-${item.to} ${lane + 1}/${lanes}`);

test("lessons that follow each other have the whole width", () => {
  expect(told([lesson(480, 540), lesson(540, 600)])).toEqual(["480-540 1/1", "540-600 1/1"]);
});

test("lessons that overlap stand side by side, and a lane that is free again is taken", () => {
  expect(told([lesson(480, 600), lesson(480, 540), lesson(540, 600)])).toEqual([
    "480-600 1/2",
    "480-540 2/2",
    "540-600 2/2",
  ]);
});

test("of a crowd, what has no room is counted", () => {
  const many = Array.from({ length: 20 }, () => lesson(480, 540));
  const { laid, crowds } = inLanes(many, 4);
  expect(laid).toHaveLength(3);
  expect(crowds).toEqual([{ from: 480, to: 540, hidden: 17, lanes: 4 }]);
});

test("nobody loses a lesson, however many there are", () => {
  const many = Array.from({ length: 800 }, (_, index) =>
    lesson((index * 37) % 1300, ((index * 37) % 1300) + 55),
  );
  const { laid, crowds } = inLanes(many, 6);
  expect(laid.length + crowds.reduce((sum, { hidden }) => sum + hidden, 0)).toBe(800);
});
