import { describe, expect, it } from "vitest";

import { type Box, placeUnder } from "./place-under.ts";

const gap = 16;

/** Three columns of 200 by 100; `wide` takes two of them. */
const row = (top: number, ...slots: [slot: string, span: number][]): Box[] => {
  let left = 0;
  return slots.map(([slot, span]) => {
    const width = span * 200 + (span - 1) * gap;
    const box = { slot, left, top, width, height: 100 };
    left += width + gap;
    return box;
  });
};

const boxes = [
  ...row(0, ["news", 2], ["notes", 1]),
  ...row(116, ["agenda", 1], ["children", 1], ["favourites", 1]),
  ...row(232, ["countdown", 3]),
];

describe("a widget that a pointer carries", () => {
  it("goes before the one under the pointer in its first half, after it in its second", () => {
    expect(placeUnder({ x: 40, y: 50 }, boxes, "favourites")).toBe(0);
    expect(placeUnder({ x: 400, y: 50 }, boxes, "favourites")).toBe(1);
    expect(placeUnder({ x: 250, y: 160 }, boxes, "news")).toBe(2);
    expect(placeUnder({ x: 400, y: 160 }, boxes, "news")).toBe(3);
  });

  it("goes above or below one that is alone in its row", () => {
    expect(placeUnder({ x: 600, y: 240 }, boxes, "news")).toBe(4);
    expect(placeUnder({ x: 20, y: 320 }, boxes, "news")).toBe(5);
  });

  it("goes to the end under everything, and stays where it is over its own place and far from all", () => {
    expect(placeUnder({ x: 300, y: 900 }, boxes, "news")).toBe(5);
    expect(placeUnder({ x: 100, y: 50 }, boxes, "news")).toBeNull();
    expect(placeUnder({ x: 300, y: -200 }, boxes, "news")).toBeNull();
  });

  it("means the nearest one in the gap between two", () => {
    expect(placeUnder({ x: 205, y: 160 }, boxes, "news")).toBe(2);
  });

  it("has no other place on a page where it is alone", () => {
    expect(placeUnder({ x: 0, y: 500 }, row(0, ["notes", 1]), "notes")).toBeNull();
  });
});
