import { randomInt } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The port of this database: the one it had if it is still free, else another one, high and below those the system lends. */
export async function choosePort(home: string): Promise<number> {
  const file = path.join(home, "port");
  const former = Number(await readFile(file, "utf8").catch(() => ""));
  if (former > 0 && (await isFree(former))) return former;
  let port = randomInt(15_000, 32_000);
  while (!(await isFree(port))) port = randomInt(15_000, 32_000);
  await writeFile(file, `${port}\n`);
  return port;
}
