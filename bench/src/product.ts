import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { apiProgram, built, commandProgram } from "./built.ts";
import { readiness, startNode } from "./child.ts";

export interface Product {
  url: string;
  /** The base, as its owner. */
  databaseUrl: string;
  /** The process of the API. */
  pid: number;
  /** Another process of the API on the same base. */
  another(): Promise<RunningApi>;
}

export interface RunningApi {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

export interface ProductOptions {
  /** A folder for a profile of the API's CPU. */
  profile?: string | undefined;
  /** How many made-up establishments the base holds, instead of the demonstration. */
  establishments?: number;
}

/** Runs `work` on the built product with its demonstration, in a folder of its own that is gone afterwards. */
export async function withProduct<T>(
  work: (product: Product) => Promise<T>,
  { profile, establishments }: ProductOptions = {},
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "preau-bench-"));
  // Postgres runs under another account when we are root, and has to pass through.
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  const dataFolder = path.join(folder, "data");
  const { openEmbeddedPostgres } = (await import(
    built("platform/embedded-postgres/embedded-postgres.ts")
  )) as typeof import("../../apps/api/src/platform/embedded-postgres/embedded-postgres.ts");
  const postgres = await openEmbeddedPostgres({ dataFolder, log: () => undefined, durable: false });
  const place = { PREAU_DATA: dataFolder, DATABASE_URL: "" };
  if (establishments !== undefined) await fill(place, establishments);
  const running: RunningApi[] = [];
  const start = async (options: string[]): Promise<RunningApi> => {
    const api = await startApi(options, {
      ...place,
      PREAU_DEMONSTRATION: establishments === undefined ? "1" : "0",
    });
    running.push(api);
    return api;
  };
  try {
    const { url, pid } = await start(profiling(profile));
    return await work({ url, pid, databaseUrl: postgres.url, another: () => start([]) });
  } finally {
    for (const api of running) await api.stop();
    await postgres.release();
    await rm(postgres.home, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

async function startApi(options: string[], place: NodeJS.ProcessEnv): Promise<RunningApi> {
  const child = startNode([...options, apiProgram], {
    ...place,
    PREAU_DEVELOPMENT: "",
    PREAU_ORIGIN: "",
    PREAU_LOG_LEVEL: "warn",
    HOST: "127.0.0.1",
    PORT: "0",
  });
  const url = await readiness<string>(child, (ready) =>
    child.process.stdout?.on("data", () => {
      const address = /Préau is ready: (\S+)/.exec(child.said())?.[1];
      if (address) ready(address.replace("localhost", "127.0.0.1"));
    }),
  );
  return { url, pid: child.pid, stop: () => child.stop() };
}

async function fill(place: NodeJS.ProcessEnv, establishments: number): Promise<void> {
  const command = [commandProgram, "generate-territory", "--establishments", String(establishments)];
  const child = startNode(command, place);
  await child.ended;
  if (child.process.exitCode !== 0) throw new Error(`The base could not be filled:\n${child.said()}`);
}

const profiling = (folder: string | undefined): string[] =>
  folder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`];
