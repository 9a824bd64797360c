import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import { staleFiles } from "./generated.mjs";
import { npm } from "./npm.mjs";
import { runNode, seconds } from "./run.mjs";
import { programOf, root } from "./runtime.mjs";

const tool = (packageName, parameters, program) => runNode(programOf(packageName, program), parameters);

async function freshFiles() {
  const stale = await staleFiles();
  const list = stale.map((file) => `  ${file}`).join("\n");
  if (stale.length === 0) return { code: 0, output: "" };
  return { code: 1, output: `These files are not what their sources say; run "npm run generate":\n${list}` };
}

/** The API reads the declarations of the packages, so these are written first. */
async function apiTypes() {
  const packages = readdirSync(path.join(root, "packages")).map((name) => path.join("packages", name));
  const referenced = packages.filter((folder) => existsSync(path.join(root, folder, "tsconfig.json")));
  const declared = await tool("typescript", ["-b", ...referenced], "tsc");
  return declared.code === 0 ? tool("typescript", ["-p", "apps/api", "--noEmit"], "tsc") : declared;
}

const steps = [
  { name: "generated files", run: freshFiles },
  { name: "format", run: () => tool("oxfmt", ["--check"]) },
  { name: "lint", run: () => tool("oxlint", ["--deny-warnings"]) },
  { name: "types of the API and of the packages", run: apiTypes },
  { name: "types of the web application", run: () => tool("typescript", ["-p", "apps/web"], "tsc") },
  {
    name: "types of the service worker",
    run: () => tool("typescript", ["-p", "apps/web/src/service-worker"], "tsc"),
  },
  { name: "types of the tests and of the bench", run: () => tool("typescript", ["-p", "."], "tsc") },
  { name: "types of the scripts", run: () => tool("typescript", ["-p", "scripts"], "tsc") },
  {
    name: "words in each language",
    run: () => npm(["run", "words", "--workspace", "@preau/web", "--loglevel=error"]),
  },
];

async function judge(step) {
  const begun = Date.now();
  const { code, output } = await step.run().catch((error) => ({ code: 1, output: String(error.message) }));
  console.log(`${code === 0 ? "✓" : "✗"} ${step.name} (${seconds(begun)})`);
  if (code !== 0) console.log(output.trim().replaceAll(/^/gm, "    "));
  return code === 0;
}

/** Runs every step, two at a time; answers how many passed and failed. */
export async function runChecks() {
  const waiting = [...steps];
  const verdicts = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) verdicts.push(await judge(step));
  };
  await Promise.all([worker(), worker()]);
  const passed = verdicts.filter(Boolean).length;
  return { passed, failed: verdicts.length - passed };
}
