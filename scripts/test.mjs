// npm test: everything that proves the product, on this machine. The last line adds up what passed and failed.
import { runChecks } from "./check-steps.mjs";
import { ensurePrepared } from "./prepared.mjs";
import { main } from "./runtime.mjs";
import { seconds } from "./run.mjs";
import { runJourneys, runVitest } from "./test-runners.mjs";

const help = `Usage: npm test [-- [--only check|unit|e2e] [part of a file name]…]

  check  format, lint, types, generated files
  unit   unit and integration tests on a real Postgres
  e2e    journeys in a real Chromium, on the built product

A part of a file name runs the unit tests that bear it, or with --only e2e the journeys.
PREAU_SAMPLES names a folder of real deliveries, which the tests of the imports then read too.`;

function readOptions(parameters) {
  const filters = [];
  let only;
  for (let index = 0; index < parameters.length; index += 1) {
    const parameter = parameters[index];
    if (parameter === "--only") only = parameters[(index += 1)];
    else if (parameter.startsWith("--only=")) only = parameter.slice("--only=".length);
    else filters.push(parameter);
  }
  if (only !== undefined && !["check", "unit", "e2e"].includes(only)) throw new Error(help);
  return { only: only ?? (filters.length > 0 ? "unit" : undefined), filters };
}

async function stage(title, work) {
  const begun = Date.now();
  console.log(`\n━━ ${title}`);
  try {
    const result = await work();
    console.log(`━━ ${title}: ${result.passed} passed, ${result.failed} failed, in ${seconds(begun)}`);
    return result;
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

await main(async (parameters) => {
  if (parameters.includes("--help")) return void console.log(help);
  const { only, filters } = readOptions(parameters);
  const wants = (name) => only === undefined || only === name;
  await ensurePrepared(console.log, { build: false });
  if (!process.env.PREAU_SAMPLES && wants("unit")) {
    console.log(
      "PREAU_SAMPLES is not set: the imports are tried on the deliveries that the product writes, not on real ones.",
    );
  }

  const results = [];
  if (wants("check")) results.push(await stage("Checks", runChecks));
  if (wants("unit")) results.push(await stage("Unit and integration tests", () => runVitest(filters)));
  if (wants("e2e")) {
    const journeys = async () => {
      await ensurePrepared(console.log);
      return runJourneys(filters);
    };
    results.push(await stage("Browser journeys", journeys));
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
});
