import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { findChromium, findHeadlessShell } from "./chromium.mjs";
import { runNode } from "./run.mjs";
import { programOf, root } from "./runtime.mjs";

/** Runs with a file for the runner's JSON report, and answers that report. */
async function withReport(work) {
  const folder = mkdtempSync(path.join(tmpdir(), "preau-report-"));
  const file = path.join(folder, "report.json");
  try {
    const { code } = await work(file);
    return { code, report: existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A runner that complains without a failed test (a file that does not load, nothing found) counts as one failure. */
export function tally(code, passed, failed) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Unit and integration tests, on a real Postgres. */
export async function runVitest(filters) {
  const { code, report } = await withReport((file) =>
    runNode(
      programOf("vitest"),
      ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...filters],
      { show: true },
    ),
  );
  const unloaded = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return tally(code, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + unloaded.length);
}

/** Journeys in a real Chromium, on the built product. */
export async function runJourneys(filters) {
  const shell = await findHeadlessShell(console.log);
  const chromium = await findChromium(console.log);
  const env = { ...process.env, PREAU_CHROMIUM: chromium, PREAU_HEADLESS_SHELL: shell ?? chromium };
  const { code, report } = await withReport((file) =>
    runNode(programOf("playwright"), ["test", "--reporter=list,json", ...filters], {
      cwd: path.join(root, "e2e"),
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      show: true,
    }),
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return tally(code, expected, unexpected + flaky);
}
