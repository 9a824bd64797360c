import { readFileSync, readdirSync } from "node:fs";

/**
 * When a process began, in the system's own count; undefined when it is gone. It tells a process from a
 * later one of the same number. A zombie is gone: in a container nobody may ever reap it.
 */
export function beginningOf(pid: number): string | undefined {
  if (process.platform !== "linux") return answers(pid) ? "alive" : undefined;
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");
  return fields && fields[0] !== "Z" && fields[0] !== "X" ? fields[19] : undefined;
}

/** The processes of the Postgres that carries this name; only Linux can tell. */
export function postgresProcesses(clusterName: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => isPostgres(pid, clusterName));
}

/** Whether that process is the postmaster or a child of the Postgres that carries this name. */
export function isPostgres(pid: number, clusterName: string): boolean {
  if (beginningOf(pid) === undefined) return false;
  if (process.platform !== "linux") return true;
  const [program = "", ...parameters] = (read(`/proc/${pid}/cmdline`) ?? "").split("\0");
  return (
    program.startsWith(`postgres: ${clusterName}: `) ||
    (/(^|\/)postgres$/.test(program) && parameters.includes(`cluster_name=${clusterName}`))
  );
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return undefined;
  }
}
