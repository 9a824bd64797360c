import type { Socket } from "node:net";

import pg from "pg";

import { connectionOptions } from "../database/data-source.ts";
import { askInPipeline } from "./named-query.ts";
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
/** A statement cut off while it was prepared is missing for those sent behind it, or there twice. */
const statementMissing = "26000";
const statementTwice = "42P05";

/** Planning a statement with rights in it takes ten times its execution, and Postgres would plan some at each call. */
const planOnce = "-c plan_cache_mode=force_generic_plan";

const optionsFor = (role: string | undefined, timeout: number): string =>
  `${connectionOptions(role, timeout)} ${planOnce}`;

/** Reads in a pipeline on a few shared clients; one that is slow runs again alone, so that no other viewer waits. */
export class PipelinedReader implements Reader {
  readonly #options: Required<Omit<PipelinedReaderOptions, "role">> & { role: string | undefined };
  readonly #clients: (Promise<pg.Client> | undefined)[];
  readonly #unshared: pg.Pool;
  /** How many reads each shared client has under way. */
  readonly #underWay: number[];
  /** In this turn of the event loop: the client of each request, and the streams that wait for its end. */
  #places = new Map<object, number>();
  #corked = new Set<Socket>();
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
    this.#underWay = this.#clients.map(() => 0);
    this.#unshared = new pg.Pool({
      connectionString: options.url,
      max: 10,
      options: optionsFor(options.role, this.#options.unsharedTimeout),
    });
    this.#unshared.on("error", (error) => this.#options.log("An idle connection ended", error));
  }

  async rows<Row>(read: Read<Row>, parameters: Parameters, request: object = {}): Promise<Row[]> {
    try {
      return await this.#rowsShared(read, valuesOf(read, parameters), request);
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

  async #rowsShared<Row>(read: Read<Row>, values: unknown[], request: object): Promise<Row[]> {
    const place = this.#placeOf(request);
    this.#underWay[place]! += 1;
    try {
      const client = await (this.#clients[place] ??= this.#connect(place));
      this.#sendTogether(client);
      return await askInPipeline(client, read, values);
    } finally {
      this.#underWay[place]! -= 1;
    }
  }

  /** The reads of a request stay together; another request goes where the least is under way. */
  #placeOf(request: object): number {
    let place = this.#places.get(request);
    if (place === undefined) {
      place = this.#underWay.indexOf(Math.min(...this.#underWay));
      this.#places.set(request, place);
    }
    return place;
  }

  /** What is asked of a client in one turn of the event loop leaves in one packet: a write costs more than a read. */
  #sendTogether(client: pg.Client): void {
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    if (this.#corked.has(stream)) return;
    if (this.#corked.size === 0) setImmediate(() => this.#send());
    this.#corked.add(stream);
    stream.cork();
  }

  #send(): void {
    const corked = this.#corked;
    this.#corked = new Set();
    this.#places = new Map();
    for (const stream of corked) stream.uncork();
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

/** A read is repeated when it, or one before it, was too slow for its neighbours, or when its connection went away. */
function mayRunAgain(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  if (code === undefined) return error instanceof Error && /connection|terminat/i.test(error.message);
  const repeated = [statementTimedOut, statementMissing, statementTwice];
  return repeated.includes(code) || code.startsWith("08") || code.startsWith("57P");
}
