import {
  applyOperations,
  type Changes,
  emptyChanges,
  type Layer,
  type Operation,
} from "@preau/dashboard-model";
import { expect, vi } from "vitest";
import type { Answer, ArrangementStore, Saved, Transport } from "./arrangement-store.ts";

export type Network = "away" | "back" | "loses answers";

/** One page of the platform with a module of each kind, some of which stay where they are. */
export const pageOf = (kinds: readonly string[], locked: readonly string[] = []): Layer[] => [
  {
    source: { type: "platform", id: "platform", name: "Préau" },
    pages: [{ key: "home", name: "Accueil" }],
    placements: kinds.map((kind) => ({
      kind,
      settings: {},
      page: "home",
      size: { width: "small", height: "normal" },
      canMove: !locked.includes(kind),
      canRemove: true,
      canConfigure: true,
    })),
  },
];

/** The server's side, on the same model: it keeps the revisions, and takes an operation once, however often it is sent. */
export class ArrangementServer {
  network: Network = "back";
  readonly applied = new Set<string>();
  #saved: Saved;
  #past: readonly Changes[] = [];

  constructor(layers: readonly Layer[]) {
    this.#saved = { version: 0, layers, changes: emptyChanges, canUndo: false, canRedo: false };
  }

  readonly saved = () => this.#saved;

  lock(locked: string): void {
    const layers = this.#saved.layers.map((layer) => ({
      ...layer,
      placements: layer.placements.map((one) => (one.kind === locked ? { ...one, canMove: false } : one)),
    }));
    this.#saved = { ...this.#saved, layers };
  }

  receive(operations: readonly Operation[]): Answer {
    const { layers, changes } = this.#saved;
    const result = applyOperations(layers, changes, operations, this.applied);
    for (const id of result.applied) this.applied.add(id);
    if (result.applied.length > 0) this.#become(result.changes, [...this.#past, changes]);
    return { saved: this.#saved, refused: result.refused };
  }

  readonly transport: Transport = {
    arrange: (operations) => this.#answer(() => this.receive(operations)),
    step: (step) =>
      this.#answer(() => {
        const before = this.#past.at(-1);
        if (step === "reset") this.#become(emptyChanges, [...this.#past, this.#saved.changes]);
        if (step === "undo" && before) this.#become(before, this.#past.slice(0, -1));
        return { saved: this.#saved, refused: [] };
      }),
    read: () => this.#answer(() => this.#saved),
  };

  #become(changes: Changes, past: readonly Changes[]): void {
    this.#past = past;
    this.#saved = { ...this.#saved, version: this.#saved.version + 1, changes, canUndo: past.length > 0 };
  }

  #answer<Value>(value: () => Value): Promise<Value> {
    if (this.network === "away") return Promise.reject(new TypeError("Failed to fetch"));
    const given = value();
    return this.network === "back"
      ? Promise.resolve(given)
      : Promise.reject(new TypeError("Failed to fetch"));
  }
}

/** The kinds of the modules on the first page, in their order. */
export const orderIn = (store: ArrangementStore) =>
  store.shown().composed.pages[0]!.placements.map(({ kind }) => kind);

export const becomes = (store: ArrangementStore, state: string) =>
  vi.waitFor(() => expect(store.shown().state).toBe(state));

/** Tries until everything is saved. */
export const settle = async (store: ArrangementStore): Promise<void> => {
  while (store.shown().state !== "saved") {
    store.resume();
    await new Promise((later) => setImmediate(later));
  }
};
