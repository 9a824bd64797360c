import { spawn } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { pinnedNode, root } from "./runtime.mjs";
import { whenNpmIsGone } from "./watch-npm.mjs";

/** What we are told, and what we tell: a terminal that closes asks for an orderly end too. */
const signals = { SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGTERM" };
const forceAfter = 2000;

/** Starts Node on `parameters`; the child ends when we do, even by kill -9. */
export function startNode(parameters, { cwd = root, env = process.env } = {}) {
  const withUs = pathToFileURL(path.join(root, "scripts/stop-with-us.mjs")).href;
  return spawn(pinnedNode(), ["--import", withUs, ...parameters], {
    cwd,
    env,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    // Its own group: a Ctrl-C reaches it once, through us, and not also from the terminal and from npm.
    detached: process.platform !== "win32",
  });
}

const ended = (child) =>
  new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });

/** Passes signals on until all have ended; the end of one ends all. Answers the first code. */
export async function superviseAll(children) {
  let stoppingSince = 0;
  const tell = (signal) => {
    for (const child of children)
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  };
  const stop = (signal) => {
    if (stoppingSince === 0) tell(signal);
    else if (Date.now() - stoppingSince > forceAfter) tell("SIGKILL");
    else return;
    stoppingSince = Date.now();
  };
  for (const [told, signal] of Object.entries(signals)) process.on(told, () => stop(signal));
  whenNpmIsGone(() => stoppingSince === 0 && stop("SIGTERM"));

  const ends = children.map(ended);
  const first = await Promise.race(ends);
  if (stoppingSince === 0) stop("SIGTERM");
  await Promise.all(ends);
  return first;
}
