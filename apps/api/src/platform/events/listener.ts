import pg from "pg";

import { connectionOptions } from "../database/data-source.ts";
import { watchService } from "../health/service-health.ts";
import { channel } from "./publish.ts";

interface ListenerOptions {
  url: string;
  role?: string | undefined;
  onPayload(payload: string): void;
  /** What was told while nobody listened is lost: whoever relies on it has to ask. */
  onGap(): void;
  log(message: string, error: unknown): void;
}

const longestWait = 10_000;

/** The one connection of a process on which the others are heard; it comes back by itself. */
export class Listener {
  readonly #options: ListenerOptions;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #closed = false;
  readonly #forget: () => void;

  constructor(options: ListenerOptions) {
    this.#options = options;
    this.#forget = watchService("LIVE", () => (this.#client ? "WORKING" : "DOWN"));
  }

  /** @throws when the base cannot be reached the first time */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      options: connectionOptions(this.#options.role, 0),
      application_name: "preau events",
      keepAlive: true,
    });
    client.on("error", (error) => this.#lost(client, error));
    client.on("end", () => this.#lost(client, undefined));
    client.on("notification", ({ payload }) => {
      if (payload !== undefined) this.#options.onPayload(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    if (this.#closed) return client.end();
    this.#client = client;
    this.#failures = 0;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#forget();
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  #lost(client: pg.Client, error: unknown): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = undefined;
    client.end().catch(() => {});
    this.#options.log("The connection that hears other processes ended", error);
    this.#retry();
  }

  #retry(): void {
    const wait = Math.min(longestWait, 100 * 2 ** this.#failures) * (0.5 + Math.random());
    this.#failures += 1;
    this.#timer = setTimeout(() => {
      this.open().then(
        () => this.#closed || this.#options.onGap(),
        (error: unknown) => {
          this.#options.log("Other processes cannot be heard", error);
          if (!this.#closed) this.#retry();
        },
      );
    }, wait);
  }
}
