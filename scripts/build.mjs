// npm run build: the API by tsc, the web application by vite (which also compresses its files).
import { ensurePrepared } from "./prepared.mjs";
import { main } from "./runtime.mjs";

await main(() => ensurePrepared(console.log, { force: true }));
