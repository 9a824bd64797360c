import { spawn } from "node:child_process";

import type { Account } from "./account.ts";

export interface ToolResult {
  code: number | null;
  output: string;
}

export interface ToolOptions {
  folder: string;
  account: Account | undefined;
}

/** A known locale and time zone, and none of the PG* variables that would point somewhere else. */
const environment = { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

/** Runs one of Postgres's programs, out of reach of the terminal's Ctrl-C, and answers what it said. */
export function runTool(file: string, parameters: string[], options: ToolOptions): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, parameters, {
      cwd: options.folder,
      env: process.platform === "win32" ? undefined : environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
      ...options.account,
    });
    let output = "";
    const keep = (chunk: Buffer): void => void (output += chunk.toString("utf8"));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: output.trim() }));
  });
}
