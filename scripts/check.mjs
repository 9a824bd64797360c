// npm run check: format, lint, types, and generated files that are what their sources say.
import { runChecks } from "./check-steps.mjs";
import { ensurePrepared } from "./prepared.mjs";
import { main } from "./runtime.mjs";

await main(async () => {
  await ensurePrepared(console.log, { build: false });
  const { failed } = await runChecks();
  return failed === 0 ? 0 : 1;
});
