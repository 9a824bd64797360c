// Turns each rule of the domains to "always yes", one at a time: the rights tests must notice every one.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

import { rulesIn } from "./broken-rule.mjs";

const root = path.resolve(import.meta.dirname, "..");
const domains = path.join(root, "apps/api/src/domains");
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));

if (process.argv.includes("--help")) {
  console.log(`Usage: npm run break-rules [-- <part of a file or of a rule>…]

Turns each exported policy (*.policy.ts) and visibility predicate (*.visible.ts) to "always yes", one at a
time, and runs the rights tests. Prints which test noticed; ends with 1 when a broken rule goes unnoticed.`);
  process.exit(0);
}

const rules = readdirSync(domains, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(policy|visible)\.ts$/.test(file))
  .sort()
  .flatMap((file) => {
    const full = path.join(domains, file);
    return rulesIn(full, readFileSync(full, "utf8")).map((name) => ({
      file: full,
      name,
      label: `${file} ${name}`,
    }));
  })
  .filter((rule) => only.length === 0 || only.some((part) => rule.label.includes(part)));

const scratch = mkdtempSync(path.join(tmpdir(), "preau-break-rules-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

const domainOf = (rule) => path.relative(domains, rule.file).split(path.sep)[0];
/** Of a domain and of those that continue it: comments of news are news. */
const testsOf = (domain) => `src/domains/${domain}{,-*}/**/*.test.ts`;
const safety = "src/testing/safety/**/*.test.ts";
/** What most often notices is asked first: the walks through the whole schema take longer. */
const quick = ["agree", "fields", "finds"].map((word) => `src/testing/safety/*${word}*.test.ts`);

/** Runs some tests, with one rule broken or none. */
async function runTests(include, rule) {
  const report = path.join(scratch, "report.json");
  const loaded = path.join(scratch, "loaded");
  rmSync(report, { force: true });
  rmSync(loaded, { force: true });
  const broken = rule
    ? { PREAU_BROKEN_RULE: JSON.stringify({ file: rule.file, name: rule.name, loaded }) }
    : {};
  const child = spawn(
    process.execPath,
    [
      vitest,
      "run",
      "--config",
      path.join(root, "scripts/break-rules.config.ts"),
      "--reporter=json",
      `--outputFile=${report}`,
      ...(rule ? ["--bail=1"] : []),
    ],
    {
      cwd: root,
      env: { ...process.env, PREAU_RIGHTS_TESTS: JSON.stringify(include), ...broken },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += chunk));
  await new Promise((resolve) => child.once("close", resolve));
  if (!existsSync(report)) throw new Error(`The rights tests did not run.\n${complaints}`);
  const { testResults, numPassedTests } = JSON.parse(readFileSync(report, "utf8"));
  const failed = testResults
    .flatMap((file) => file.assertionResults)
    .filter((one) => one.status === "failed");
  const unable = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    noticedBy: failed.map((one) => one.title),
    unable: unable.map((file) => `${path.relative(root, file.name)}: ${file.message}`),
    loaded: existsSync(loaded),
  };
}

/** What the tests say of a broken rule; its domain and the quick ones first. */
async function judge(rule) {
  const first = await runTests([...quick, testsOf(domainOf(rule))], rule);
  return first.noticedBy.length > 0 ? first : runTests([safety], rule);
}

/** Only tests that pass on sound rules can notice a broken one: asked before, and after in case the files changed. */
async function requireSound(when) {
  const sound = await runTests([safety, ...new Set(rules.map(domainOf).map(testsOf))]);
  if (sound.passed > 0 && sound.noticedBy.length === 0 && sound.unable.length === 0) return sound.passed;
  console.error(`${when} the rights tests must pass:`);
  console.error([...sound.noticedBy, ...sound.unable].join("\n") || "none ran.");
  process.exit(1);
}

const passed = await requireSound("Before a rule is broken");
console.log(`${passed} rights tests pass; breaking ${rules.length} rules, one at a time.\n`);

const width = Math.max(...rules.map((rule) => rule.label.length));
let unnoticed = 0;
for (const rule of rules) {
  const { noticedBy, unable, loaded } = await judge(rule);
  const verdict =
    noticedBy.length > 0
      ? `noticed: ${noticedBy[0]}`
      : unable.length > 0
        ? `COULD NOT RUN: ${unable[0]}`
        : loaded
          ? "NOT NOTICED"
          : "NOT LOADED by any rights test";
  if (noticedBy.length === 0) unnoticed++;
  console.log(`${rule.label.padEnd(width)}  ${verdict}`);
}
await requireSound("After all rules were broken");
console.log(`\n${rules.length - unnoticed} of ${rules.length} broken rules were noticed.`);
process.exitCode = unnoticed === 0 ? 0 : 1;
