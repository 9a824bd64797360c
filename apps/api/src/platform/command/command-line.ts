import { parseArgs } from "node:util";

import {
  type Command,
  CommandError,
  type CommandOption,
  type CommandPositional,
  type CommandValues,
  type CommandOptions,
} from "./command.ts";

const program = "npm run preau --";
const usageError = (command: Command, message: string): CommandError =>
  new CommandError(`${message}\n\nTo read how it is used: ${program} ${command.name} --help`, 2);

const shown = (positional: CommandPositional): string =>
  positional.optional ? `[${positional.name}]` : `<${positional.name}>`;
const flag = (name: string, option: CommandOption): string =>
  option.type === "boolean" ? `--${name}` : `--${name} ${option.placeholder ?? "<value>"}`;

/** Two columns, the first as wide as its widest cell. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

export function listHelp(commands: readonly Command[]): string {
  const rows = commands.map((command) => [command.name, command.summary] as const);
  return [
    `Usage: ${program} <command> [options]`,
    `Commands:\n${columns(rows)}`,
    `To read how one is used: ${program} <command> --help`,
    "The database is the one of DATABASE_URL, else the embedded one, in the folder of PREAU_DATA.\nA command works while the server runs and while it does not.",
  ].join("\n\n");
}

export function commandHelp(command: Command): string {
  const options = Object.entries(command.options);
  const usage = [
    ...command.positionals.map(shown),
    ...options.map(([name, option]) => (option.required ? flag(name, option) : `[${flag(name, option)}]`)),
  ];
  const positionals = command.positionals.map((each) => [shown(each), each.description] as const);
  const flags = options.map(
    ([name, option]) =>
      [
        flag(name, option),
        option.default === undefined
          ? option.description
          : `${option.description} (default: ${option.default})`,
      ] as const,
  );
  return [
    command.summary,
    `Usage: ${program} ${[command.name, ...usage].join(" ")}`,
    positionals.length > 0 && columns(positionals),
    `Options:\n${columns([...flags, ["--help", "show this"]])}`,
    command.examples &&
      `Examples:\n${command.examples.map((example) => `  ${program} ${example}`).join("\n")}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

export interface CommandLine {
  values: CommandValues<CommandOptions>;
  positionals: string[];
}

/** Reads what was typed after the command's name; undefined means that help was asked for. */
export function readCommandLine(command: Command, args: readonly string[]): CommandLine | undefined {
  const specification = Object.entries(command.options).map(([name, { type }]) => [name, { type }] as const);
  const parsed = parse(command, args, Object.fromEntries(specification));
  if (parsed.values.help) return undefined;

  const { positionals } = parsed;
  const missing = command.positionals.find(
    (each, index) => !each.optional && positionals[index] === undefined,
  );
  if (missing) throw usageError(command, `<${missing.name}> is missing: ${missing.description}.`);
  if (positionals.length > command.positionals.length) {
    throw usageError(command, `“${positionals[command.positionals.length]}” is one word too many.`);
  }

  const values = Object.entries(command.options).map(([name, option]) => {
    const value = parsed.values[name] ?? (option.type === "boolean" ? false : option.default);
    if (option.required && value === undefined) {
      throw usageError(command, `${flag(name, option)} is missing: ${option.description}.`);
    }
    return [name, value] as const;
  });
  return { values: Object.fromEntries(values) as CommandValues<CommandOptions>, positionals };
}

function parse(
  command: Command,
  args: readonly string[],
  options: Record<string, { type: "string" | "boolean" }>,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: "boolean" } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw usageError(command, error instanceof Error ? error.message : String(error));
  }
}
