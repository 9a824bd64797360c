import { randomBytes, randomUUID } from "node:crypto";
import { chown, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import type { Binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { runTool } from "./run-tool.ts";

/** The superuser of the embedded Postgres, who owns the base. */
export const ownerName = "preau";

/** On the loopback only, and a log without the values that people typed. */
const baseSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  jit: "off",
};

export interface ClusterOptions {
  /** Settings of postgresql.conf, fixed when the cluster is made. */
  settings?: Record<string, string> | undefined;
  /** False for a base that a power cut may lose, as in tests. */
  durable?: boolean | undefined;
}

async function writePassword(place: Place): Promise<string> {
  const file = path.join(place.home, "password");
  await rm(file, { force: true });
  await writeFile(file, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  if (place.account) await chown(file, place.account.uid, place.account.gid);
  return file;
}

/** Makes the cluster of a new home; what an interrupted start left half made is thrown away. */
export async function createCluster(
  place: Place,
  binaries: Binaries,
  options: ClusterOptions,
): Promise<void> {
  const leftovers = (await readdir(place.home)).filter((name) => name.startsWith("draft-"));
  for (const name of leftovers) await rm(path.join(place.home, name), { recursive: true, force: true });

  const draft = path.join(place.home, `draft-${randomUUID()}`);
  const settings = Object.entries({ ...baseSettings, ...options.settings });
  const { code, output } = await runTool(
    binaries.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${ownerName}`,
      `--pwfile=${await writePassword(place)}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
      ...(options.durable === false ? ["--no-sync"] : []),
      ...settings.map(([name, value]) => `--set=${name}=${value}`),
    ],
    { folder: place.home, account: place.account },
  );
  if (code !== 0)
    throw new EmbeddedPostgresError(`The database could not be created in ${place.home}.\n${output}`);
  await rename(draft, path.join(place.home, "cluster"));
}

export async function readPassword(home: string): Promise<string> {
  const file = path.join(home, "password");
  const text = await readFile(file, "utf8").catch(() => {
    throw new EmbeddedPostgresError(
      `The password of the embedded database is missing: ${file}. Restore it from a backup.`,
    );
  });
  return text.trim();
}

/** A cluster made by another major version of Postgres cannot be opened: better say it than let it fail. */
export async function requireSameMajor(place: Place, binaries: Binaries): Promise<void> {
  const made = (await readFile(path.join(place.home, "cluster/PG_VERSION"), "utf8")).trim();
  const { output } = await runTool(binaries.postgres, ["--version"], {
    folder: place.home,
    account: place.account,
  });
  const major = /(\d+)\.\d+\s*$/.exec(output)?.[1] ?? made;
  if (made === major) return;
  throw new EmbeddedPostgresError(
    `The database in ${place.home} was made by Postgres ${made} and this version of Préau brings Postgres ${major}. ` +
      "Open it with the version of Préau that made it.",
  );
}

export async function startCluster(
  place: Place,
  binaries: Binaries,
  port: number,
  clusterName: string,
): Promise<void> {
  const logFile = path.join(place.home, "postgres.log");
  await rename(logFile, path.join(place.home, "postgres.previous.log")).catch(() => undefined);
  // Relative paths: pg_ctl hands them to a shell, and a clone may lie under any name.
  const { code, output } = await runTool(
    binaries.pgCtl,
    [
      "start",
      "--pgdata=cluster",
      "--wait",
      "--timeout=600",
      "--silent",
      "--log=postgres.log",
      "--options",
      `-p ${port} -c cluster_name=${clusterName}`,
    ],
    { folder: place.home, account: place.account },
  );
  if (code === 0) return;
  const tail = (await readFile(logFile, "utf8").catch(() => "")).trim().split("\n").slice(-8).join("\n");
  throw new EmbeddedPostgresError(`Postgres did not start; its log is ${logFile}.\n${output}\n${tail}`);
}

export async function stopCluster(place: Place, binaries: Binaries): Promise<void> {
  const { code, output } = await runTool(
    binaries.pgCtl,
    ["stop", "--pgdata=cluster", "--wait", "--mode=fast", "--timeout=60", "--silent"],
    { folder: place.home, account: place.account },
  );
  if (code !== 0) throw new EmbeddedPostgresError(`Postgres did not stop.\n${output}`);
}
