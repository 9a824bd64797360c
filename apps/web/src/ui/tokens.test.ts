import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheet = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** The pairs `light-dark(a, b)` that a rule declares. */
const pairsOf = (selector: string) => {
  const start = sheet.indexOf(`${selector} {`);
  const rule = sheet.slice(start, sheet.indexOf("\n}", start));
  const found = rule.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...found].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const));
};

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const sheets = ["paper", "surface", "sunken"];
const hues = ["blue", "plum", "gold", "green", "warn", "ok", "accent"];
const text: [string, string][] = [
  ...sheets.flatMap((ground) => ["ink", "soft", "accent"].map((ink): [string, string] => [ink, ground])),
  ...["warn", "ok"].flatMap((ink) => ["paper", "surface"].map((ground): [string, string] => [ink, ground])),
  ...hues.map((hue): [string, string] => [hue, `${hue}-wash`]),
  ...hues.map((hue): [string, string] => ["ink", `${hue}-wash`]),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
];
const borders: [string, string][] = [
  ["edge", "paper"],
  ["edge", "surface"],
];

const base = pairsOf(":root");
const strong = new Map([...base, ...pairsOf(':root[data-contrast="more"]')]);

const tooFaint = (colours: typeof base, pairs: [string, string][], least: number) =>
  pairs.flatMap(([front, ground]) =>
    (["light", "dark"] as const).flatMap((theme) => {
      const ratio = contrast(colours.get(front)?.[theme] ?? "", colours.get(ground)?.[theme] ?? "");
      return ratio >= least ? [] : [`${theme}: ${front} on ${ground} is ${ratio.toFixed(2)}`];
    }),
  );

describe("the colours", () => {
  it("are all read from the sheet", () => {
    expect(base.size).toBeGreaterThan(20);
    expect([...text, ...borders].flat().filter((name) => !base.has(name))).toEqual([]);
  });

  it("let everybody read, by day and by night (AA)", () => {
    expect(tooFaint(base, text, 4.5)).toEqual([]);
  });

  it("draw the border of a control so that it is seen", () => {
    expect(tooFaint(base, borders, 3)).toEqual([]);
  });

  it("are stronger for those who asked (AAA)", () => {
    expect(tooFaint(strong, text, 7)).toEqual([]);
    expect(tooFaint(strong, borders, 4.5)).toEqual([]);
  });
});
