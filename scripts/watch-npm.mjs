import { readFileSync } from "node:fs";

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const parentOf = (pid) =>
  Number(
    read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, "")
      .split(" ")[1],
  );

/** npm runs a script directly or through a shell, which outlives it. */
function npmProcess() {
  const throughShell = /^(\/bin\/)?sh\0-c\0/.test(read(`/proc/${process.ppid}/cmdline`));
  return throughShell ? parentOf(process.ppid) : process.ppid;
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** npm that was killed tells nobody: what it runs would keep its port. */
export function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = npmProcess();
  const timer = setInterval(() => {
    if (process.ppid === parent && lives(npm)) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}
