import { spawn } from "node:child_process";
import { constants } from "node:os";

import { pinnedNode, root } from "./runtime.mjs";

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, show?: boolean | "stderr" }} [options]
 *   `show` hands its output to the terminal ("stderr": all of it to the error stream), else it is answered.
 */
export function run(file, parameters, options = {}) {
  const { cwd = root, env = process.env, shell = false, show = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, parameters, {
      cwd,
      env,
      shell,
      stdio: show ? ["ignore", show === "stderr" ? 2 : "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: code ?? 128 + constants.signals[signal], output }));
  });
}

/** Runs a JavaScript file by the pinned Node. */
export const runNode = (file, parameters, options) => run(pinnedNode(), [file, ...parameters], options);

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
