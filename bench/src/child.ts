import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { root } from "./built.ts";

const withUs = pathToFileURL(path.join(root, "scripts/stop-with-us.mjs")).href;

export interface Child {
  pid: number;
  process: ChildProcess;
  /** All that it said so far. */
  said(): string;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts Node on some parameters; it ends when we do, even by kill -9. */
export function startNode(parameters: string[], environment: NodeJS.ProcessEnv = {}): Child {
  const child = spawn(process.execPath, ["--import", withUs, ...parameters], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    pid: child.pid!,
    process: child,
    said: () => said,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Waits until a child is ready, as `whenReady` says; its end before that is an error with all that it said. */
export function readiness<T>(child: Child, whenReady: (ready: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    whenReady(resolve);
    child.process.once("exit", (code) => reject(new Error(`It stopped (${code}):\n${child.said()}`)));
  });
}
