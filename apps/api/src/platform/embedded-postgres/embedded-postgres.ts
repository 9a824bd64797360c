import { stat } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";

import { type Binaries, findBinaries } from "./binaries.ts";
import {
  type ClusterOptions,
  createCluster,
  ownerName,
  readPassword,
  requireSameMajor,
  startCluster,
  stopCluster,
} from "./cluster.ts";
import { isInUse, takeLease } from "./leases.ts";
import { type Place, choosePlace, shortHash } from "./place.ts";
import { choosePort } from "./port.ts";
import { cleanAfterKill, findLivePostmaster } from "./postmaster.ts";
import { underLock } from "./under-lock.ts";

export interface EmbeddedPostgresOptions extends ClusterOptions {
  dataFolder: string;
  log(message: string): void;
}

export interface EmbeddedPostgres {
  /** The base "preau", as its owner. */
  url: string;
  /** The folder where this Postgres really lives. */
  home: string;
  /** Leaves the database; whoever leaves last stops it. */
  release(): Promise<void>;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

async function ensureBase(url: URL): Promise<void> {
  const server = new URL(url);
  server.pathname = "/postgres";
  const client = new Client({ connectionString: server.href });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [ownerName]);
    if (rowCount === 0) await client.query(`create database ${ownerName}`);
  } finally {
    await client.end();
  }
}

async function ensureRunning(
  place: Place,
  binaries: Binaries,
  clusterName: string,
  options: EmbeddedPostgresOptions,
): Promise<number> {
  const { home } = place;
  if (!(await exists(path.join(home, "cluster")))) {
    options.log("First start: creating the database…");
    await createCluster(place, binaries, options);
  }
  const running = await findLivePostmaster(home, clusterName);
  if (running) return running.port;

  await requireSameMajor(place, binaries);
  await cleanAfterKill(home, clusterName);
  const port = await choosePort(home);
  await startCluster(place, binaries, port, clusterName);
  return port;
}

/** The real Postgres that comes with Préau: made on the first start, shared by the processes that use the same data folder. */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await choosePlace(options.dataFolder, options.log);
  const { home } = place;
  const clusterName = `preau-${shortHash(home)}`;
  const binaries = await findBinaries(place.account, options.log);

  return underLock(home, async () => {
    const port = await ensureRunning(place, binaries, clusterName, options);
    const url = new URL(`postgres://${ownerName}@127.0.0.1:${port}/${ownerName}`);
    url.password = await readPassword(home);
    await ensureBase(url);

    const giveBack = await takeLease(home);
    let released: Promise<void> | undefined;
    const leave = (): Promise<void> =>
      underLock(home, async () => {
        await giveBack();
        if (await isInUse(home)) return;
        if (await findLivePostmaster(home, clusterName)) await stopCluster(place, binaries);
      });
    return { url: url.href, home, release: () => (released ??= leave()) };
  });
}
