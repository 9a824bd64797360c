import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const here = path.resolve(import.meta.dirname, "../..");
const patience = 120_000;

export interface RunningProduct {
  url: string;
  dataFolder: string;
  /** Runs a command of `npm run preau` beside the server. */
  preau(...args: string[]): Promise<string>;
  /** Another process of the server on the same base. */
  another(): Promise<{ url: string; stop(): Promise<void> }>;
  stop(): Promise<void>;
}

/** A port that is free now, of this machine alone. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Starts the built product on a base of its own, and waits until it is ready. */
export async function startProduct(
  environment: Record<string, string> = {},
  checkout: string = here,
): Promise<RunningProduct> {
  const program = (name: string) => path.join(checkout, `apps/api/dist/src/app/${name}.js`);
  const folder = await mkdtemp(path.join(tmpdir(), "preau-journey-"));
  // As root, Postgres runs under another account, which has to pass through; else its base would lie elsewhere and stay.
  await chmod(folder, 0o711);
  const dataFolder = path.join(folder, "data");
  const env = { ...process.env, ...environment, PREAU_DATA: dataFolder, PREAU_LOG_LEVEL: "warn" };
  const serve = async () => {
    const port = await freePort();
    const server = spawn(process.execPath, [program("main")], {
      env: { ...env, PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    await whenReady(server);
    return {
      url: `http://localhost:${port}`,
      async stop() {
        const gone = new Promise((resolve) => server.once("exit", resolve));
        server.kill("SIGTERM");
        await gone;
      },
    };
  };
  const { url, stop } = await serve();
  return {
    url,
    dataFolder,
    async preau(...args) {
      return (await promisify(execFile)(process.execPath, [program("preau"), ...args], { env })).stdout;
    },
    another: serve,
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function whenReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(
      () => reject(new Error(`The product was not ready in time:\n${said}`)),
      patience,
    );
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes("Préau is ready")) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The product stopped (${code}):\n${said}`));
    });
  });
}
