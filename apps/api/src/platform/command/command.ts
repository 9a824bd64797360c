import type { Writable } from "node:stream";

/** One `--option`. A string option has a value; a boolean one is there or not. */
export interface CommandOption {
  type: "string" | "boolean";
  description: string;
  /** What stands for the value in the help: `<name>`. */
  placeholder?: string;
  required?: boolean;
  default?: string;
}

export interface CommandPositional {
  name: string;
  description: string;
  optional?: boolean;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

export type CommandValues<Options extends CommandOptions> = {
  readonly [Name in keyof Options]: Options[Name]["type"] extends "boolean"
    ? boolean
    : Options[Name] extends { required: true } | { default: string }
      ? string
      : string | undefined;
};

export interface Invocation<Options extends CommandOptions = CommandOptions> {
  values: CommandValues<Options>;
  /** As many as the command names; an optional one that was not given is missing. */
  positionals: readonly string[];
  /** The migrated base, as its owner. Its address is empty for a command that needs none. */
  database: { url: string };
  /** Where the installation keeps its database and its keys. */
  dataFolder: string;
  /** The key that seals codes, where the environment gives one; else it lies in the data folder. */
  secretKey: string | undefined;
  /** Where the printed schema of the graph lies. */
  schemaFile: string;
  now: Date;
  /** What the command answers; progress and warnings go to `stderr`. */
  stdout: Writable;
  stderr: Writable;
}

/** One `npm run preau -- <name>`, found by its file name: `<name>.command.ts` in the folder of its domain. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  name: string;
  /** One line of the list of all commands. */
  summary: string;
  positionals: readonly CommandPositional[];
  options: Options;
  /** Whole command lines, without `npm run preau --`. */
  examples?: readonly string[];
  /** Said for a command that needs no base: none is opened. */
  withoutDatabase?: boolean;
  /** Answers the exit code: 0 done, 1 refused. */
  run(invocation: Invocation<Options>): Promise<number>;
}

const commands = new WeakSet<object>();

/** Makes a command whose `values` are typed by its options. */
export function defineCommand<const Options extends CommandOptions>(command: Command<Options>): Command {
  commands.add(command);
  return command as unknown as Command;
}

export const isCommand = (value: unknown): value is Command =>
  typeof value === "object" && value !== null && commands.has(value);

/** What the person at the terminal can put right: printed without a stack. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}
