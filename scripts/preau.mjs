// npm run preau -- <command>: a command of the product. Its own words alone go to the standard output.
import path from "node:path";

import { ensurePrepared } from "./prepared.mjs";
import { main, root } from "./runtime.mjs";
import { startNode, superviseAll } from "./supervise.mjs";

await main(async (parameters) => {
  await ensurePrepared(console.error);
  const program = path.join(root, "apps/api/dist/src/app/preau.js");
  // npm moves to the root of the repository; the paths that people type begin where they are.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return superviseAll([startNode(["--enable-source-maps", program, ...parameters], { cwd })]);
});
