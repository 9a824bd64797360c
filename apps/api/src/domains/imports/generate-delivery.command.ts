import { dayOf } from "../../platform/context/context.ts";
import { CommandError, defineCommand } from "../../platform/command/command.ts";
import { kinds } from "./aaf/kinds.ts";

export const command = defineCommand({
  name: "generate-delivery",
  summary: "Make up a complete delivery (AAF) of any size, to try an import with",
  withoutDatabase: true,
  positionals: [{ name: "folder", description: "a new folder for the XML files" }],
  options: {
    people: {
      type: "string",
      placeholder: "<number>",
      default: "2000",
      description: "pupils, guardians and staff together",
    },
    seed: {
      type: "string",
      placeholder: "<number>",
      default: "1",
      description: "another number makes other people",
    },
    academy: { type: "string", placeholder: "<code>", default: "99", description: "the code of the academy" },
  },
  examples: ["generate-delivery ./delivery --people 200000"],
  async run({ values, positionals, now, stdout }) {
    const [folder] = positionals as [string];
    const number = (name: "people" | "seed", least: number): number => {
      const value = Number(values[name]);
      if (Number.isSafeInteger(value) && value >= least) return value;
      throw new CommandError(`--${name} is a whole number, at least ${least}.`, 2);
    };
    // Loaded when needed: the names of a whole language are heavy, and an import does without them.
    const { DeliveryGenerator } = await import("./generate/generate-delivery.ts");
    const records = await DeliveryGenerator.run({
      folder,
      people: number("people", 3),
      seed: number("seed", 0),
      academy: values.academy,
      date: dayOf(now),
    });
    const lines = kinds.map((kind) => `  ${String(records[kind]).padStart(7)}  ${kind}`);
    stdout.write(`${[`Written to ${folder}:`, ...lines].join("\n")}\n`);
    return 0;
  },
});
