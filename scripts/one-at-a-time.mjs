import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { root } from "./runtime.mjs";

const file = path.join(root, ".preparing");

function holder() {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return 0;
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

const leave = () => rmSync(file, { force: true });

/** Installs or builds while no other command does; one that was killed is forgotten. */
export async function oneAtATime(work, say) {
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const pid = holder();
    if (pid !== 0 && !lives(pid)) leave();
    else if (!told) {
      say(`Another command (process ${pid}) is installing or building: waiting for it…`);
      told = true;
    }
    await pause(100);
  }
  process.once("exit", leave);
  try {
    return await work();
  } finally {
    leave();
    process.off("exit", leave);
  }
}
