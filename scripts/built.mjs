import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { runNode, seconds } from "./run.mjs";
import { PlainError, programOf, root } from "./runtime.mjs";

const everywhere = ["package-lock.json", "tsconfig.base.json", "packages"];

/** What is built, from what, and how. */
const parts = [
  {
    name: "the API",
    folder: "apps/api",
    sources: [
      ...everywhere,
      "apps/api/package.json",
      "apps/api/tsconfig.json",
      "apps/api/tsconfig.build.json",
      "apps/api/src",
      "apps/api/migrations",
    ],
    build: () => runNode(programOf("typescript", "tsc"), ["-b", "apps/api/tsconfig.build.json"]),
  },
  {
    name: "the web application",
    folder: "apps/web",
    sources: [...everywhere, "apps/web"],
    build: () => runNode(programOf("vite"), ["build"], { cwd: path.join(root, "apps/web") }),
  },
];

const isOutput = (name) => name === "node_modules" || name === "dist" || name.endsWith(".tsbuildinfo");

function filesIn(source) {
  const full = path.join(root, source);
  if (!statSync(full).isDirectory()) return [source];
  return readdirSync(full)
    .filter((name) => !isOutput(name) && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesIn(path.join(source, name)));
}

function fingerprint(part) {
  const hash = createHash("sha256");
  for (const file of part.sources.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

const stampOf = (part) => path.join(root, part.folder, "dist/.built-from");

function isBuilt(part) {
  try {
    return readFileSync(stampOf(part), "utf8") === fingerprint(part);
  } catch {
    return false;
  }
}

async function build(part, say) {
  const begun = Date.now();
  say(`Building ${part.name}…`);
  const from = fingerprint(part);
  const dist = path.join(root, part.folder, "dist");
  // What was deleted from the sources must not be found in the build.
  rmSync(dist, { recursive: true, force: true });
  const { code, output } = await part.build();
  if (code !== 0) throw new PlainError(`${output}\n${part.name} could not be built: see above.`);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampOf(part), from);
  say(`Built ${part.name} in ${seconds(begun)}.`);
}

/** Builds what changed since it was built; everything when `force`. */
export async function ensureBuilt(say, { force = false } = {}) {
  for (const part of parts) if (force || !isBuilt(part)) await build(part, say);
}
