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
  /** Ends the server; what it kept stays. */
  end(): Promise<void>;
  /** Ends it, and leaves nothing. */
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

const unused = "PREAU_JOURNEY_UNUSED";

/** Makes once for all journeys the demonstration that nobody has used yet: they begin with a copy of it. */
export async function prepareUnused(): Promise<() => Promise<void>> {
  const product = await startProduct();
  await product.end();
  process.env[unused] = product.dataFolder;
  return () => rm(path.dirname(product.dataFolder), { recursive: true, force: true });
}

/** With its owners: as root, Postgres runs under another account. */
const copy = (from: string, to: string) => promisify(execFile)("cp", ["-a", from, to]);

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "preau-journey-"));
  // That other account has to pass through; else its base would lie elsewhere and stay.
  await chmod(folder, 0o711);
  return folder;
}

/** Starts the built product on a base of its own, and waits until it is ready. */
export async function startProduct(
  environment?: Record<string, string>,
  checkout: string = here,
): Promise<RunningProduct> {
  const program = (name: string) => path.join(checkout, `apps/api/dist/src/app/${name}.js`);
  const folder = await newFolder();
  const dataFolder = path.join(folder, "data");
  const ready = environment === undefined ? process.env[unused] : undefined;
  if (ready !== undefined) await copy(ready, dataFolder);
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
  const { url, stop: end } = await serve();
  return {
    url,
    dataFolder,
    async preau(...args) {
      return (await promisify(execFile)(process.execPath, [program("preau"), ...args], { env })).stdout;
    },
    another: serve,
    end,
    async stop() {
      await end();
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
