import { Writable } from "node:stream";

import { schemaFile } from "../app/environment.ts";
import type { Command } from "../platform/command/command.ts";
import { readCommandLine } from "../platform/command/command-line.ts";

export const testKey = "the secret key of an installation of tests";

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function kept(): { stream: Writable; text(): string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}

/** Runs a command as the terminal does. @throws what the terminal would tell */
export async function runCommand(
  command: Command,
  url: string,
  args: readonly string[],
  now = new Date(),
): Promise<Ran> {
  const [stdout, stderr] = [kept(), kept()];
  const code = await command.run({
    ...readCommandLine(command, args)!,
    database: { url },
    dataFolder: "",
    secretKey: testKey,
    schemaFile,
    now,
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
