// npm run bench: measures the built product against what no programme can beat, all in one run.
import path from "node:path";

import { findChromium } from "./chromium.mjs";
import { ensurePrepared } from "./prepared.mjs";
import { runNode } from "./run.mjs";
import { PlainError, main, root } from "./runtime.mjs";

const help = `Usage: npm run bench [-- [dashboard|weight|opening|lighthouse|widgets|arranging|live|messages] [options]]

  dashboard  CPU, time and statements of a dashboard, as ratios to the limit (Fastify and one SQL statement that
             returns the same rows as JSON), beside mercurius with graphql-jit and PostGraphile; then the times of
             signing in with a known and an unknown login
  weight     bytes and requests of the first and second visit of a pupil, in a real Chromium, service worker included
  opening    pages that a teacher opens again, until their heading and until they are whole, against their files
  lighthouse scores of the sign-in page and of a pupil's dashboard on a phone, the middle one of five visits
  messages   a mailbox of 20,000 against one of 200, and accepting a message to 1,500 guardians against one to 15
  arranging  script, layout and paint of moving one of sixty widgets, in a real browser
  live       5,000 open pages on one process, told of news that another process published; memory of each
  widgets    statements, bytes and milliseconds of each widget

  --json             the figures alone, for a programme (npm run --silent bench -- --json)
  --rounds <n>       alternating rounds of each contender (9; of lighthouse, 5)
  --requests <n>     requests in a round (600)
  --connections <n>  requests under way at once (8)
  --alone            without mercurius and PostGraphile
  --sockets <n>      open pages (5,000)
  --accounts <n>     the same dashboards in a made-up country of so many accounts, against one of 10,000
  --profile <folder> writes a profile of the API's CPU there`;

await main(async (parameters) => {
  if (parameters.includes("--help")) return void console.log(help);
  if (process.platform !== "linux")
    throw new PlainError("The bench reads the CPU of processes from /proc: it needs Linux.");
  await ensurePrepared(console.error);
  const env = ["weight", "opening", "lighthouse", "arranging"].some((name) => parameters.includes(name))
    ? { ...process.env, PREAU_CHROMIUM: await findChromium(console.error) }
    : process.env;
  const { code } = await runNode(path.join(root, "bench/src/bench.ts"), parameters, { env, show: true });
  return code;
});
