import type { Fact } from "./fact.ts";

/** Told when something may have changed that nobody could name. */
export const askAgain: Fact = { kind: "ASK_AGAIN", ids: [], version: null };

/** Facts that wait for a slow client; with more, it asks for everything again. */
const most = 100;

/** The facts of one subscription, in their order. */
export class FactStream implements AsyncIterableIterator<Fact> {
  #waiting: Fact[] = [];
  #wake: ((result: IteratorResult<Fact>) => void) | undefined;
  #ended = false;
  readonly #onEnd: (stream: FactStream) => void;

  constructor(onEnd: (stream: FactStream) => void) {
    this.#onEnd = onEnd;
  }

  push(fact: Fact): void {
    if (this.#ended) return;
    if (this.#wake) {
      this.#wake({ done: false, value: fact });
      this.#wake = undefined;
    } else {
      this.#waiting = this.#waiting.length < most ? [...this.#waiting, fact] : [askAgain];
    }
  }

  /** Nothing more comes, not even what waits. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting = [];
    this.#wake?.({ done: true, value: undefined });
    this.#wake = undefined;
    this.#onEnd(this);
  }

  async next(): Promise<IteratorResult<Fact>> {
    const fact = this.#waiting.shift();
    if (fact) return { done: false, value: fact };
    if (this.#ended) return { done: true, value: undefined };
    return new Promise((resolve) => (this.#wake = resolve));
  }

  async return(): Promise<IteratorResult<Fact>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
