import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { beginningOf } from "./processes.ts";

/** Notes that this process uses the database; answers what takes the note away. Under the lock. */
export async function takeLease(home: string): Promise<() => Promise<void>> {
  const folder = path.join(home, "users");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${process.pid}-${randomUUID()}`);
  await writeFile(file, beginningOf(process.pid) ?? "");
  return () => rm(file, { force: true });
}

/** Whether a living process uses the database. The notes of those that were killed are thrown away. Under the lock. */
export async function isInUse(home: string): Promise<boolean> {
  const folder = path.join(home, "users");
  let used = false;
  for (const name of await readdir(folder).catch(() => [])) {
    const beginning = beginningOf(Number.parseInt(name, 10));
    const lives = beginning !== undefined && beginning === (await readFile(path.join(folder, name), "utf8"));
    if (lives) used = true;
    else await rm(path.join(folder, name), { force: true });
  }
  return used;
}
