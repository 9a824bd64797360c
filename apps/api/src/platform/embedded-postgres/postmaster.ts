import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { isPostgres, postgresProcesses } from "./processes.ts";

interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

async function readPostmaster(home: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(home, "cluster/postmaster.pid"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim() };
}

/** The Postgres that runs on this home, if any, waited for while it is starting or stopping. */
export async function findLivePostmaster(home: string, clusterName: string): Promise<Postmaster | undefined> {
  for (;;) {
    const postmaster = await readPostmaster(home);
    if (!postmaster || !isPostgres(postmaster.pid, clusterName)) return undefined;
    if (postmaster.status === "ready") return postmaster;
    await pause(50);
  }
}

/** Cleans what a killed postmaster left: its pid file, which another process may bear now, and its children. */
export async function cleanAfterKill(home: string, clusterName: string): Promise<void> {
  if (!(await readPostmaster(home))) return;
  for (;;) {
    const orphans = postgresProcesses(clusterName);
    if (orphans.length === 0) break;
    for (const pid of orphans) {
      try {
        process.kill(pid, "SIGKILL");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      }
    }
    await pause(20);
  }
  await rm(path.join(home, "cluster/postmaster.pid"), { force: true });
}
