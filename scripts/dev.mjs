// npm run dev: the API and the web application from their sources, each renewed when its files change.
import { createServer } from "node:net";
import path from "node:path";

import { ensurePrepared } from "./prepared.mjs";
import { main, programOf, root } from "./runtime.mjs";
import { startNode, superviseAll } from "./supervise.mjs";

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? String(address?.port) : "4001"));
    });
  });
}

await main(async () => {
  await ensurePrepared(console.log, { build: false });
  const port = process.env.PORT ?? "4000";
  const apiPort = process.env.PREAU_API_PORT ?? (await freePort());
  console.log(
    `The web application will be at http://localhost:${port}, its API at http://localhost:${apiPort}.`,
  );
  return superviseAll([
    startNode(["--watch", "--import", "tsx", "src/app/main.ts"], {
      cwd: path.join(root, "apps/api"),
      env: {
        PREAU_ORIGIN: `http://localhost:${port}`,
        ...process.env,
        PORT: apiPort,
        PREAU_DEVELOPMENT: "1",
      },
    }),
    startNode([programOf("vite"), "--port", port, "--strictPort", "--clearScreen", "false"], {
      cwd: path.join(root, "apps/web"),
      env: { ...process.env, PREAU_API_PORT: apiPort },
    }),
  ]);
});
