import { pathToFileURL } from "node:url";
import type { Writable } from "node:stream";

import { type Command, CommandError, isCommand } from "../platform/command/command.ts";
import { commandHelp, listHelp, readCommandLine } from "../platform/command/command-line.ts";
import { exportsOf, foundModules } from "../platform/found/found-modules.ts";
import { type Base, openBase } from "./base.ts";
import { type Environment, readEnvironment, schemaFile } from "./environment.ts";

interface Streams {
  stdout: Writable;
  stderr: Writable;
}

/** The commands of the domains, by name; those of one file name only, where it is said. */
export async function foundCommands(name = ""): Promise<Command[]> {
  const modules = await foundModules(new URL("../domains/", import.meta.url), `${name}.command`);
  return exportsOf(modules, isCommand).sort((a, b) => (a.name < b.name ? -1 : 1));
}

const noDatabase: Base = { url: "", embedded: false, release: async () => {} };

const openDatabase = async (command: Command, environment: Environment, { stderr }: Streams): Promise<Base> =>
  command.withoutDatabase ? noDatabase : openBase(environment, (message) => stderr.write(`${message}\n`));

/** Leaves the database, then ends as the signal would have: what was not committed is undone. */
function releaseOnSignal(database: Base): () => void {
  const leave = (signal: NodeJS.Signals): void => {
    void database.release().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", leave).once("SIGTERM", leave);
  return () => process.off("SIGINT", leave).off("SIGTERM", leave);
}

async function runCommand(command: Command, args: readonly string[], streams: Streams): Promise<number> {
  const line = readCommandLine(command, args);
  if (!line) {
    streams.stdout.write(`${commandHelp(command)}\n`);
    return 0;
  }
  const environment = readEnvironment();
  const database = await openDatabase(command, environment, streams);
  const forget = releaseOnSignal(database);
  try {
    return await command.run({
      ...line,
      ...streams,
      database,
      dataFolder: environment.dataFolder,
      secretKey: environment.secretKey,
      schemaFile,
      now: new Date(),
    });
  } finally {
    await database.release();
    forget();
  }
}

/** What `npm run preau -- …` does; answers the exit code. */
export async function preau(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    streams.stdout.write(`${listHelp(await foundCommands())}\n`);
    return name === undefined ? 2 : 0;
  }
  try {
    // What the other commands need is not loaded: an import stays small.
    const command = (await foundCommands(name)).find((each) => each.name === name);
    if (!command) {
      throw new CommandError(`There is no command “${name}”.\n\n${listHelp(await foundCommands())}`, 2);
    }
    return await runCommand(command, args, streams);
  } catch (error) {
    const known = error instanceof CommandError;
    const plain = known || (error instanceof Error && "actionable" in error);
    const text = plain
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    streams.stderr.write(`${text}\n`);
    return known ? error.exitCode : 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await preau(process.argv.slice(2), process);
}
