import { readdirSync, readFileSync } from "node:fs";

/** Linux counts the CPU of a process in hundredths of a second. */
const microsPerTick = 10_000;

function statOf(pid: number | string): { parent: number; micros: number } | undefined {
  try {
    // The name of the programme, in brackets, may itself hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { parent: Number(fields[1]), micros: (Number(fields[11]) + Number(fields[12])) * microsPerTick };
  } catch {
    return undefined;
  }
}

/** Microseconds of CPU that a process has taken, all threads together. */
export const cpuOf = (pid: number): number => statOf(pid)?.micros ?? 0;

/** The process that started another one. */
export const parentOf = (pid: number): number | undefined => statOf(pid)?.parent;

/** Microseconds of CPU that the children of a process have taken: the backends of a Postgres. */
export function cpuOfChildren(parent: number): number {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .reduce((sum, stat) => (stat?.parent === parent ? sum + stat.micros : sum), 0);
}
