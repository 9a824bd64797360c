import type { FastifyInstance } from "fastify";

import { readEnvironment } from "./environment.ts";
import { openLog } from "./log.ts";
import { startInstallation } from "./installation.ts";
import { isPortFree } from "./port.ts";

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** What a person at the terminal can act upon needs no stack. */
class StartError extends Error {}

async function start(): Promise<void> {
  const environment = readEnvironment();
  const { port, host } = environment;
  if (port !== 0 && !(await isPortFree(port, host))) {
    throw new StartError(
      `Port ${port} of ${host} is taken by another programme. Stop it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  const installation = await startInstallation(environment, openLog(environment.logLevel), say);
  stopOnSignals(installation.stop);
  const address = await listen(installation.server, port, host, installation.stop);
  for (const line of installation.welcome(environment.origin ?? address)) say(line);
}

async function listen(
  server: FastifyInstance,
  port: number,
  host: string,
  stop: () => Promise<void>,
): Promise<string> {
  try {
    return (await server.listen({ port, host })).replace("127.0.0.1", "localhost");
  } catch (error) {
    await stop();
    throw error;
  }
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const leave = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    say(signal === "SIGINT" ? "\nStopping…" : "Stopping…");
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", leave).on("SIGTERM", leave);
}

try {
  await start();
} catch (error) {
  const known = error instanceof StartError || (error instanceof Error && "actionable" in error);
  console.error(known ? (error as Error).message : error);
  process.exit(1);
}
