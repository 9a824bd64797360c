import { ensureBuilt } from "./built.mjs";
import { ensureInstalled } from "./installed.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";

/** Installed and, unless told otherwise, built; progress goes to `say`. */
export function ensurePrepared(say, { build = true, force = false } = {}) {
  return oneAtATime(async () => {
    await ensureInstalled(say);
    if (build) await ensureBuilt(say, { force });
  }, say);
}
