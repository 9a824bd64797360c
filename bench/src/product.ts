import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { apiProgram, built } from "./built.ts";
import { readiness, startNode } from "./child.ts";

export interface Product {
  url: string;
  /** The base, as its owner. */
  databaseUrl: string;
  /** The process of the API. */
  pid: number;
}

/** Runs `work` on the built product with its demonstration, in a folder of its own that is gone afterwards. */
export async function withProduct<T>(work: (product: Product) => Promise<T>, profile?: string): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "preau-bench-"));
  // Postgres runs under another account when we are root, and has to pass through.
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  const dataFolder = path.join(folder, "data");
  const { openEmbeddedPostgres } = (await import(
    built("platform/embedded-postgres/embedded-postgres.ts")
  )) as typeof import("../../apps/api/src/platform/embedded-postgres/embedded-postgres.ts");
  const postgres = await openEmbeddedPostgres({ dataFolder, log: () => undefined, durable: false });
  const child = startNode([...profiling(profile), apiProgram], {
    PREAU_DATA: dataFolder,
    DATABASE_URL: "",
    PREAU_DEMONSTRATION: "1",
    PREAU_DEVELOPMENT: "",
    PREAU_ORIGIN: "",
    PREAU_LOG_LEVEL: "warn",
    HOST: "127.0.0.1",
    PORT: "0",
  });
  try {
    const url = await readiness<string>(child, (ready) =>
      child.process.stdout?.on("data", () => {
        const address = /Préau is ready: (\S+)/.exec(child.said())?.[1];
        if (address) ready(address.replace("localhost", "127.0.0.1"));
      }),
    );
    return await work({ url, databaseUrl: postgres.url, pid: child.pid });
  } finally {
    await child.stop();
    await postgres.release();
    await rm(postgres.home, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

const profiling = (folder: string | undefined): string[] =>
  folder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`];
