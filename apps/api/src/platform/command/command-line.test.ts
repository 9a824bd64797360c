import { expect, test } from "vitest";

import { defineCommand, isCommand } from "./command.ts";
import { commandHelp, listHelp, readCommandLine } from "./command-line.ts";

const ring = defineCommand({
  name: "ring",
  summary: "Ring the bell of an establishment",
  positionals: [
    { name: "establishment", description: "its UAI" },
    { name: "times", description: "how often", optional: true },
  ],
  options: {
    reason: { type: "string", placeholder: "<words>", required: true, description: "why it rings" },
    volume: { type: "string", default: "5", description: "how loud" },
    quietly: { type: "boolean", description: "only a little" },
  },
  examples: ["ring 0751703U --reason recess"],
  run: () => Promise.resolve(0),
});

test("a line is read into values and positionals, with what it leaves out", () => {
  expect(readCommandLine(ring, ["0751703U", "--reason", "recess"])).toEqual({
    values: { reason: "recess", volume: "5", quietly: false },
    positionals: ["0751703U"],
  });
  expect(readCommandLine(ring, ["0751703U", "3", "--quietly", "--reason=end", "--volume=1"])).toEqual({
    values: { reason: "end", volume: "1", quietly: true },
    positionals: ["0751703U", "3"],
  });
});

test.each([
  ["what is missing", ["--reason", "recess"], /<establishment> is missing: its UAI/],
  ["a missing option", ["0751703U"], /--reason <words> is missing: why it rings/],
  ["an unknown option", ["0751703U", "--raeson", "x"], /Unknown option '--raeson'/],
  ["an option without its value", ["0751703U", "--reason"], /--reason/],
  ["one word too many", ["0751703U", "3", "4", "--reason", "x"], /“4” is one word too many/],
])("%s is told, with where to read more", (_, line, message) => {
  expect(() => readCommandLine(ring, line)).toThrow(message);
  expect(() => readCommandLine(ring, line)).toThrow(/npm run preau -- ring --help/);
});

test("help is given whatever else the line lacks", () => {
  expect(readCommandLine(ring, ["--help"])).toBeUndefined();
});

test("the help of a command names each word and option", () => {
  const help = commandHelp(ring);
  expect(help).toContain(
    "npm run preau -- ring <establishment> [times] --reason <words> [--volume <value>] [--quietly]",
  );
  expect(help).toContain("how loud (default: 5)");
  expect(help).toContain("npm run preau -- ring 0751703U --reason recess");
  expect(listHelp([ring])).toMatch(/ring {2}Ring the bell/);
});

test("only what was defined as a command is one", () => {
  expect([isCommand(ring), isCommand({ ...ring }), isCommand(null)]).toEqual([true, false, false]);
});
