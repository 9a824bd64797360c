import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lock } from "proper-lockfile";

async function acquire(home: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await lock(home, {
        lockfilePath: path.join(home, "lock"),
        realpath: false,
        // A holder that was killed is forgotten after five seconds.
        stale: 5000,
        update: 1000,
        // Only a machine that slept gets here; Postgres has a lock of its own against two postmasters.
        onCompromised: () => undefined,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
      await pause(25);
    }
  }
}

/** One process at a time decides what becomes of the Postgres of a home. */
export async function underLock<T>(home: string, work: () => Promise<T>): Promise<T> {
  const unlock = await acquire(home);
  try {
    return await work();
  } finally {
    await unlock().catch(() => undefined);
  }
}
