import { readFileSync } from "node:fs";
import path from "node:path";

import { npm } from "./npm.mjs";
import { seconds } from "./run.mjs";
import { PlainError, root } from "./runtime.mjs";

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockfile), "utf8")).packages;
  } catch {
    return {};
  }
}

/** Whether node_modules holds what package-lock.json says; npm notes in a hidden lockfile what it installed. */
export function isInstalled() {
  const present = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(([folder, wanted]) => {
    if (!folder.includes("node_modules/")) return true;
    const found = present[folder];
    if (!found) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return (
      wanted.link === found.link && wanted.version === found.version && wanted.integrity === found.integrity
    );
  });
}

export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say("Installing the dependencies (about a minute the first time)…");
  const begun = Date.now();
  const parameters = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  // npm draws its progress on the error stream, and keeps silent on the other.
  const { code } = await npm(parameters, { show: "stderr" });
  if (code !== 0) throw new PlainError("The dependencies could not be installed: see what npm says above.");
  say(`Installed in ${seconds(begun)}.`);
}
