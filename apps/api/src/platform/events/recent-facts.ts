import type { Fact, Hearing } from "./fact.ts";
import { askAgain } from "./fact-stream.ts";

interface Told<Viewer> {
  at: number;
  fact: Fact;
  hearing: Hearing<Viewer>;
}

/** A page that opens its socket later than this asks for everything again. */
const keptFor = 60_000;
const most = 2_000;

/** What was told lately: a page reads first and listens afterwards, and nothing may fall between. */
export class RecentFacts<Viewer> {
  #told: Told<Viewer>[] = [];
  /** From when on nothing is missing here. */
  #completeFrom: number;

  constructor(now: Date) {
    this.#completeFrom = now.getTime();
  }

  add(fact: Fact, hearing: Hearing<Viewer>, now: Date): void {
    this.#told.push({ at: now.getTime(), fact, hearing });
    this.#forget(now.getTime() - keptFor);
  }

  /** Something was told that nobody here has heard. */
  gap(now: Date): void {
    this.#told = [];
    this.#completeFrom = now.getTime();
  }

  /** What somebody behind these keys would have heard since then. */
  since(moment: Date, now: Date, keys: ReadonlySet<string>, viewer: Viewer): Fact[] {
    this.#forget(now.getTime() - keptFor);
    if (moment.getTime() < this.#completeFrom) return [askAgain];
    return this.#told
      .filter(({ at, hearing }) => at >= moment.getTime() && hearing.keys.some((key) => keys.has(key)))
      .filter(({ hearing }) => hearing.may(viewer))
      .map(({ fact }) => fact);
  }

  #forget(before: number): void {
    this.#completeFrom = Math.max(this.#completeFrom, before);
    const late = this.#told.findIndex(({ at }) => at >= before);
    if (late !== 0) this.#told = late < 0 ? [] : this.#told.slice(late);
    const over = this.#told.length - most;
    if (over <= 0) return;
    this.#completeFrom = this.#told[over - 1]!.at + 1;
    this.#told = this.#told.slice(over);
  }
}
