// npm run generate: schema.graphql from the API, then what the web application derives from it.
import { generate } from "./generated.mjs";
import { ensurePrepared } from "./prepared.mjs";
import { main, root } from "./runtime.mjs";

await main(async () => {
  await ensurePrepared(console.log, { build: false });
  await generate(root, console.log);
});
