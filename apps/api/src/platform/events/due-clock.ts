import type { Reader } from "../read/read.ts";
import type { FactClock, Notice } from "./fact.ts";

/** A timer of Node holds less than 25 days. */
const longest = 86_400_000;

interface DueClockOptions {
  reader: Reader;
  now(): Date;
  tell(notice: Notice): void;
  log(message: string, error: unknown): void;
}

/** Tells what becomes true by the clock alone: one timer for the next moment, and no question until then. */
export class DueClock {
  readonly #clock: FactClock;
  readonly #options: DueClockOptions;
  #timer: NodeJS.Timeout | undefined;
  #next: Date | null = null;
  #told: Date;
  #closed = false;

  constructor(clock: FactClock, options: DueClockOptions) {
    this.#clock = clock;
    this.#options = options;
    this.#told = options.now();
  }

  /** Looks in the base for the next moment after this one. */
  async look(from = this.#options.now()): Promise<void> {
    this.#told = from;
    this.#next = null;
    const next = await this.#clock.next(this.#options.reader, this.#told);
    if (next) this.expect(next);
  }

  /** Something will happen then: perhaps before what was expected. */
  expect(at: Date): void {
    if (this.#closed || at <= this.#told || (this.#next !== null && this.#next <= at)) return;
    this.#next = at;
    this.#arm();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (this.#next === null) return;
    const wait = Math.max(0, this.#next.getTime() - this.#options.now().getTime());
    this.#timer = setTimeout(() => void this.#ring(), Math.min(wait, longest));
    this.#timer.unref();
  }

  async #ring(): Promise<void> {
    const now = this.#options.now();
    if (this.#next !== null && this.#next > now) return this.#arm();
    try {
      // What begins at once is told by whoever writes it.
      const after = new Date((this.#next ?? now).getTime() - 1);
      const due = await this.#clock.due(this.#options.reader, after, now);
      for (const notice of due) this.#options.tell(notice);
      await this.look(now);
    } catch (error) {
      this.#options.log("What was due could not be told: it is tried again", error);
      if (this.#closed) return;
      this.#timer = setTimeout(() => void this.#ring(), 5_000);
      this.#timer.unref();
    }
  }
}
