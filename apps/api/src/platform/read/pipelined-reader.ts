import type { Socket } from "node:net";

import pg from "pg";

import { connectionOptions } from "../database/data-source.ts";
import { type Parameters, type Read, type Reader, valuesOf } from "./read.ts";

export interface PipelinedReaderOptions {
  url: string;
  role?: string;
  /** Shared clients on which reads follow each other without waiting. */
  clients?: number;
  /** Milliseconds after which a read leaves the shared clients, since its neighbours wait behind it. */
  sharedTimeout?: number;
  /** Milliseconds a read may take on the pool that is not shared. */
  unsharedTimeout?: number;
  log?: (message: string, error: unknown) => void;
}

const statementTimedOut = "57014";

/** Planning a statement with rights in it takes ten times its execution, and Postgres would plan some at each call. */
const planOnce = "-c plan_cache_mode=force_generic_plan";

const optionsFor = (role: string | undefined, timeout: number): string =>
  `${connectionOptions(role, timeout)} ${planOnce}`;

/** Reads in a pipeline on a few shared clients; one that is slow runs again alone, so that no other viewer waits. */
export class PipelinedReader implements Reader {
  readonly #options: Required<Omit<PipelinedReaderOptions, "role">> & { role: string | undefined };
  readonly #clients: (Promise<pg.Client> | undefined)[];
  readonly #unshared: pg.Pool;
  #turn = 0;
  #sending = false;
  #closed = false;

  constructor(options: PipelinedReaderOptions) {
    this.#options = {
      clients: 4,
      sharedTimeout: 40,
      unsharedTimeout: 5000,
      log: () => {},
      ...options,
      role: options.role,
    };
    this.#clients = Array.from({ length: this.#options.clients });
    this.#unshared = new pg.Pool({
      connectionString: options.url,
      max: 10,
      options: optionsFor(options.role, this.#options.unsharedTimeout),
    });
    this.#unshared.on("error", (error) => this.#options.log("An idle connection ended", error));
  }

  async rows<Row>(read: Read<Row>, parameters: Parameters): Promise<Row[]> {
    const values = valuesOf(read, parameters);
    try {
      const client = await this.#client();
      this.#sendTogether(client);
      return (await client.query({ name: read.name, text: read.text, values })).rows as Row[];
    } catch (error) {
      if (!mayRunAgain(error) || this.#closed) throw error;
      return this.rowsAlone(read, parameters);
    }
  }

  async rowsAlone<Row>(read: Read<Row>, parameters: Parameters): Promise<Row[]> {
    const values = valuesOf(read, parameters);
    return (await this.#unshared.query({ name: read.name, text: read.text, values })).rows as Row[];
  }

  async close(): Promise<void> {
    this.#closed = true;
    const open = await Promise.allSettled(this.#clients.filter((client) => client !== undefined));
    await Promise.all(open.map((client) => (client.status === "fulfilled" ? client.value.end() : undefined)));
    await this.#unshared.end();
  }

  /** What is asked in one turn of the event loop leaves in one packet: a write costs more than a statement. */
  #sendTogether(client: pg.Client): void {
    if (this.#sending) return;
    this.#sending = true;
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    setImmediate(() => {
      this.#sending = false;
      this.#turn += 1;
      stream.uncork();
    });
  }

  #client(): Promise<pg.Client> {
    const index = this.#turn % this.#clients.length;
    return (this.#clients[index] ??= this.#connect(index));
  }

  async #connect(index: number): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      options: optionsFor(this.#options.role, this.#options.sharedTimeout),
      pipeline: true,
    } as pg.ClientConfig);
    const forget = () => (this.#clients[index] = undefined);
    client.on("error", (error) => {
      forget();
      this.#options.log("A shared read connection ended", error);
    });
    client.on("end", forget);
    try {
      await client.connect();
    } catch (error) {
      forget();
      throw error;
    }
    return client;
  }
}

/** A read is repeated when it was too slow for its neighbours, or when its shared connection went away. */
function mayRunAgain(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  if (code === undefined) return error instanceof Error && /connection|terminat/i.test(error.message);
  return code === statementTimedOut || code.startsWith("08") || code.startsWith("57P");
}
