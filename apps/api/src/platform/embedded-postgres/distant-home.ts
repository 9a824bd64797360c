import { randomUUID } from "node:crypto";
import { chmod, link, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

/** Where root keeps what Postgres could not reach inside the clone. */
export const systemFolder = "/var/lib/preau";

const markerIn = (dataFolder: string): string => path.join(dataFolder, "postgres-is-in");

/** Where the database of this data folder lies, if it had to be put elsewhere. */
export async function findDistantHome(dataFolder: string): Promise<string | undefined> {
  const text = await readFile(markerIn(dataFolder), "utf8").catch(() => "");
  const name = /^\/var\/lib\/preau\/([0-9a-f]+-[0-9a-f]+)$/.exec(text.trim())?.[1];
  return name && path.join(systemFolder, name);
}

/**
 * A folder of its own for this data folder, which remembers it: removing the data folder begins anew, and
 * moving it keeps the database.
 */
export async function makeDistantHome(
  dataFolder: string,
  hash: string,
  log: (message: string) => void,
): Promise<string> {
  await mkdir(systemFolder, { recursive: true });
  await chmod(systemFolder, 0o755);
  const former = (await readdir(systemFolder)).filter((name) => name.startsWith(`${hash}-`));
  for (const name of former) {
    log(`A database of an earlier ${dataFolder} is left in ${systemFolder}/${name}.`);
  }
  const id = randomUUID();
  const draft = `${markerIn(dataFolder)}.${id}`;
  await writeFile(draft, `${path.join(systemFolder, `${hash}-${id.slice(0, 8)}`)}\n`);
  // Two first starts at once: the first to write decides for both.
  await link(draft, markerIn(dataFolder)).catch(() => undefined);
  await rm(draft);
  const home = await findDistantHome(dataFolder);
  if (home) return home;
  throw new EmbeddedPostgresError(
    `${markerIn(dataFolder)} does not name a folder of ${systemFolder}: remove it.`,
  );
}
