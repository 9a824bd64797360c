import {
  applyOperations,
  type Changes,
  composeDashboard,
  type ComposedDashboard,
  emptyChanges,
  type Layer,
  type Operation,
  type OperationBody,
  type Refusal,
  restoreOperations,
  withIds,
} from "@preau/dashboard-model";
import { v7 as uuidv7 } from "uuid";
import type { WaitingQueue } from "./waiting-queue.ts";
import { type Waiting, type WholeStep, withoutNetwork } from "./waiting-step.ts";

export type { WholeStep } from "./waiting-step.ts";

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
  /** What was saved before each change of this page, as long as nothing came from elsewhere. */
  #past: readonly Changes[] = [];
  #waiting: readonly Waiting[] = [];
  /** The step that went to the server, whose answer may have been lost. */
  #transmitted: Waiting | null = null;
  #sending = false;
  #taken = 0;
  /** Told of while something was on its way. */
  #missed: { version: number | null | undefined } | null = null;
  #offline = false;
  /** What one sees, after all that it was before: an undo goes back by one. */
  #states: readonly Changes[] = [];
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

  /** How many steps were taken on this page. */
  readonly steps = () => this.#taken;

  /** Applies operations at once; answers those that cannot be, which are not sent. */
  perform(bodies: readonly OperationBody[]): readonly Refusal[] {
    const operations = withIds(bodies, uuidv7);
    const { refused } = applyOperations(this.#saved.layers, this.#states.at(-1)!, operations);
    const sent = operations.filter((operation) =>
      refused.every(({ operationId }) => operationId !== operation.id),
    );
    if (sent.length === 0) return refused;
    this.#taken += 1;
    this.#enqueue({ does: "change", operations: sent, asOperations: true, shows: true });
    return refused;
  }

  /** Takes a step; `taken` is called when it shows, at once or with the answer of the server. */
  take(step: WholeStep, taken: () => void = () => {}) {
    this.#taken += 1;
    const states = this.#states;
    const target = step === "reset" ? emptyChanges : step === "undo" ? states.at(-2) : undefined;
    // What never left is simply not sent; the first may have reached the server, though its answer was lost.
    const unsent = this.#waiting.slice(1).at(-1);
    if (step === "undo" && (unsent?.does === "change" || unsent?.does === "reset")) {
      this.#wait(this.#waiting.slice(0, -1));
      return taken();
    }
    const operations = target ? this.#towards(target) : [];
    if (step === "reset" && operations.length === 0) return taken();
    const shows = target !== undefined;
    this.#enqueue({ does: step, operations, asOperations: shows && this.#offline, shows, taken });
    if (shows) taken();
  }

  /** Reads what changed elsewhere, and applies on it what still waits; says whether anything had. */
  async refresh(version?: number | null): Promise<boolean> {
    if (typeof version === "number" && version <= this.#saved.version) return false;
    // What is on its way may come back with what the server had before: it is read once that is here.
    this.#missed = this.#sending ? { version } : null;
    if (this.#sending) return false;
    const saved = await this.#transport.read();
    if (this.#sending || saved.version < this.#saved.version) return false;
    if (saved.version !== this.#saved.version) this.#past = [];
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
    this.#queue.keep(waiting.flatMap(({ operations }) => (operations.length > 0 ? [operations] : [])));
    this.#publish();
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
        const answer = await this.#transmit(next).catch(this.#giveUp);
        this.#past = this.#pastAfter(next, answer.saved.version - this.#saved.version);
        this.#saved = answer.saved;
        this.#offline = false;
        this.#wait(this.#waiting.slice(1));
        if (!next.shows) next.taken?.();
        if (answer.refused.length > 0) this.#onRefused(answer.refused);
      }
    } catch {
      this.#offline = true;
      this.#wait(this.#waiting.flatMap(withoutNetwork));
      setTimeout(this.resume, retryAfter);
    } finally {
      this.#sending = false;
    }
    const missed = this.#missed;
    this.#missed = null;
    if (missed && !this.#offline) await this.refresh(missed.version).catch(() => false);
  }

  readonly #giveUp = (error: unknown): Answer => {
    if (!(error instanceof Unacceptable)) throw error;
    return { saved: this.#saved, refused: [{ operationId: "", code: "INVALID" }] };
  };

  async #transmit(next: Waiting): Promise<Answer> {
    if (next.does === "change" || next.asOperations) {
      if (next.operations.length === 0) return { saved: this.#saved, refused: [] };
      return this.#transport.arrange(next.operations, this.#saved.version);
    }
    if (this.#transmitted === next) {
      // Its answer may be what was lost: a step taken twice would be one too many.
      const saved = await this.#transport.read();
      if (saved.version > this.#saved.version) return { saved, refused: [] };
    }
    this.#transmitted = next;
    return this.#transport.step(next.does);
  }

  /** From where the operations that wait would lead, if all went as operations. */
  #towards(target: Changes): readonly Operation[] {
    const { layers, changes } = this.#saved;
    const there = this.#waiting.reduce(
      (before, { operations }) => applyOperations(layers, before, operations).changes,
      changes,
    );
    return withIds(restoreOperations(layers, there, target), uuidv7);
  }

  #fold(): readonly Changes[] {
    return this.#waiting.reduce<readonly Changes[]>(
      (states, { does, operations }) => {
        if (does === "redo") return states;
        if (does === "undo") return states.length > 1 ? states.slice(0, -1) : states;
        return [...states, applyOperations(this.#saved.layers, states.at(-1)!, operations).changes];
      },
      [...this.#past, this.#saved.changes],
    );
  }

  /** Nothing is gone back to behind what came from elsewhere. */
  #pastAfter({ does }: Waiting, versions: number): readonly Changes[] {
    if (versions > 1) return [];
    if (does === "undo") return this.#past.slice(0, -1);
    return versions === 0 ? this.#past : [...this.#past, this.#saved.changes];
  }

  #show(): Shown {
    const pending = this.#waiting.length > 0;
    const states = this.#fold();
    this.#states = states;
    return {
      composed: composeDashboard(this.#saved.layers, states.at(-1)!),
      state: this.#offline ? "waiting" : pending ? "saving" : "saved",
      canUndo: states.length > 1 || (this.#saved.canUndo && !this.#offline),
      canRedo: this.#saved.canRedo && !pending,
    };
  }

  #publish() {
    this.#shown = this.#show();
    for (const listener of this.#listeners) listener();
  }
}
