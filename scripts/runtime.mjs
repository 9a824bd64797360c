// Which Node runs what. The files of this folder run on any Node from 18, with nothing installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** What a person at the terminal can act upon: shown without a stack. */
export class PlainError extends Error {}

function isAtLeast(version, wanted) {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
}

/** No Node is published for musl (Alpine): there the user's own serves. */
const hasGlibc = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"].some((file) =>
  existsSync(file),
);

const hasPinnedNode =
  (process.platform === "linux" && hasGlibc && ["x64", "arm64"].includes(process.arch)) ||
  (process.platform === "win32" && process.arch === "x64");

/** Refuses a Node that is too old, before anything is installed. */
export function requireSupportedNode() {
  const wanted = hasPinnedNode ? [18, 0] : [22, 19];
  if (isAtLeast(process.version, wanted)) return;
  throw new PlainError(
    `Préau needs Node ${wanted.join(".")} or newer on this machine (${process.platform} ${process.arch}); ` +
      `this is Node ${process.version}. See https://nodejs.org/`,
  );
}

/** The Node that runs the product: the one pinned in package.json, or the user's own where none is published. */
export function pinnedNode() {
  const file = path.join(
    root,
    `node_modules/node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}/bin`,
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (existsSync(file) && spawnSync(file, ["--version"]).status === 0) return file;
  if (isAtLeast(process.version, [22, 19])) return process.execPath;
  throw new PlainError(
    `The pinned Node is not installed (${file}), and this one is too old: ${process.version}.\n` +
      'Run "npm ci --include=optional", or take Node 22.19 or newer.',
  );
}

/** The file of a program of an installed package, to be run by Node. */
export function programOf(packageName, program = packageName) {
  const folder = path.join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[program]);
}

/** Runs the main function of a script, and ends with its code. */
export async function main(work) {
  try {
    requireSupportedNode();
    process.exitCode = (await work(process.argv.slice(2))) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
