import {
  applyOperations,
  type Changes,
  composeDashboard,
  type ComposedDashboard,
  type Layer,
  type Operation,
  type OperationBody,
  type Refusal,
  withIds,
} from "@preau/dashboard-model";
import { v7 as uuidv7 } from "uuid";
import type { WaitingQueue } from "./waiting-queue.ts";

/** The dashboard as the server last told it. */
export interface Saved {
  version: number;
  layers: readonly Layer[];
  changes: Changes;
  canUndo: boolean;
  canRedo: boolean;
}

export interface Answer {
  saved: Saved;
  refused: readonly { operationId: string; code: string; slot?: string | null | undefined }[];
}

/** How steps reach the server. */
export interface Transport {
  arrange(operations: readonly Operation[], basedOn: number): Promise<Answer>;
  step(step: WholeStep): Promise<Answer>;
  /** The dashboard as it is now. */
  read(): Promise<Saved>;
}

/** The server answered, and will never take this: sending it again is of no use. */
export class Unacceptable extends Error {}

/** Steps that only the server can take, since it keeps the revisions. */
export type WholeStep = "undo" | "redo" | "reset";
type Waiting = { operations: readonly Operation[] } | { step: WholeStep };

export interface Shown {
  composed: ComposedDashboard;
  state: "saved" | "saving" | "waiting";
  canUndo: boolean;
  canRedo: boolean;
}

const retryAfter = 4000;

/**
 * What one arranges: shown at once with the very code of the server, saved behind. Batches leave one after the other;
 * what the server answers replaces the base, and those still waiting are applied on it again.
 */
export class ArrangementStore {
  readonly #transport: Transport;
  readonly #onRefused: (refused: Answer["refused"]) => void;
  readonly #queue: WaitingQueue;
  readonly #listeners = new Set<() => void>();
  #saved: Saved;
  #waiting: readonly Waiting[] = [];
  #sending = false;
  #offline = false;
  #shown: Shown;

  constructor(
    saved: Saved,
    transport: Transport,
    onRefused: (refused: Answer["refused"]) => void,
    queue: WaitingQueue = { keep: () => {} },
  ) {
    this.#queue = queue;
    this.#saved = saved;
    this.#transport = transport;
    this.#onRefused = onRefused;
    this.#shown = this.#show();
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = () => this.#shown;

  /** Applies operations at once; answers those that cannot be, which are not sent. */
  perform(bodies: readonly OperationBody[]): readonly Refusal[] {
    const operations = withIds(bodies, uuidv7);
    const { refused } = applyOperations(this.#saved.layers, this.#changes(), operations);
    const sent = operations.filter((operation) =>
      refused.every(({ operationId }) => operationId !== operation.id),
    );
    if (sent.length > 0) this.#enqueue({ operations: sent });
    return refused;
  }

  take(step: WholeStep) {
    // What never left is simply not sent; the first may have reached the server, though its answer was lost.
    const unsent = this.#waiting.slice(1);
    if (step === "undo" && "operations" in (unsent.at(-1) ?? {})) this.#wait(this.#waiting.slice(0, -1));
    else this.#enqueue({ step });
  }

  /** Reads what changed elsewhere, and applies on it what still waits; says whether anything had. */
  async refresh(version?: number | null): Promise<boolean> {
    // What is on its way comes back with everything that the server has.
    if (this.#sending || version === this.#saved.version) return false;
    const saved = await this.#transport.read();
    if (this.#sending || saved.version < this.#saved.version) return false;
    this.#saved = saved;
    this.#publish();
    return true;
  }

  /** Tries again what could not be sent. */
  readonly resume = () => void this.#send();

  #enqueue(waiting: Waiting) {
    this.#wait([...this.#waiting, waiting]);
    if (!this.#offline) void this.#send();
  }

  #wait(waiting: readonly Waiting[]) {
    this.#waiting = waiting;
    this.#queue.keep(waiting.flatMap((one) => ("operations" in one ? [one.operations] : [])));
    this.#publish();
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
        const answer = await this.#transmit(next).catch(this.#giveUp);
        this.#saved = answer.saved;
        this.#offline = false;
        this.#wait(this.#waiting.slice(1));
        if (answer.refused.length > 0) this.#onRefused(answer.refused);
      }
    } catch {
      this.#offline = true;
      this.#publish();
      setTimeout(this.resume, retryAfter);
    } finally {
      this.#sending = false;
    }
  }

  readonly #giveUp = (error: unknown): Answer => {
    if (!(error instanceof Unacceptable)) throw error;
    return { saved: this.#saved, refused: [{ operationId: "", code: "INVALID" }] };
  };

  async #transmit(next: Waiting): Promise<Answer> {
    if ("operations" in next) return this.#transport.arrange(next.operations, this.#saved.version);
    if (this.#offline) {
      // Its answer may be what was lost: a step taken twice would be one too many.
      const saved = await this.#transport.read();
      if (saved.version > this.#saved.version) return { saved, refused: [] };
    }
    return this.#transport.step(next.step);
  }

  #changes(): Changes {
    return this.#waiting.reduce(
      (changes, next) =>
        "step" in next ? changes : applyOperations(this.#saved.layers, changes, next.operations).changes,
      this.#saved.changes,
    );
  }

  #show(): Shown {
    const pending = this.#waiting.length > 0;
    return {
      composed: composeDashboard(this.#saved.layers, this.#changes()),
      state: this.#offline ? "waiting" : pending ? "saving" : "saved",
      canUndo: this.#saved.canUndo || this.#waiting.some((next) => "operations" in next),
      canRedo: this.#saved.canRedo && !pending,
    };
  }

  #publish() {
    this.#shown = this.#show();
    for (const listener of this.#listeners) listener();
  }
}
