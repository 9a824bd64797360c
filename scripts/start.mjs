// npm start: installs and builds what is missing, then runs the product.
import { ensurePrepared } from "./prepared.mjs";
import { main } from "./runtime.mjs";
import { startNode, superviseAll } from "./supervise.mjs";

await main(async () => {
  await ensurePrepared(console.log);
  return superviseAll([startNode(["--enable-source-maps", "apps/api/dist/src/app/main.js"])]);
});
