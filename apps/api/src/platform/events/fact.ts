import type { Reader } from "../read/read.ts";

/** What a client is told: something of this kind, about these subjects, is no longer what it read. */
export interface Fact {
  kind: string;
  ids: readonly string[];
  /** The version that a change made, where the subject has versions. */
  version: number | null;
}

/** What one process tells the others: ids and no content, since it is read by all of them. */
export interface Notice {
  kind: string;
  ids: readonly string[];
  /** The only person whom it concerns. */
  of?: string;
  version?: number;
  /** Which part of those whom it concerns, when there are many: told to processes only. */
  part?: number;
  /** Its readers could read the subject before, even if they no longer can. */
  was?: boolean;
  /** When, later, there will be something to tell by itself. */
  at?: readonly string[];
}

/** Who is told: those behind the keys, of whom each is judged again. */
export interface Hearing<Viewer> {
  keys: readonly string[];
  may(viewer: Viewer): boolean;
}

/** How one kind of fact is delivered. */
export interface FactRule<Viewer> {
  kind: string;
  /** One look-up for a fact, however many hear of it; null when it concerns nobody any more. */
  hear(reader: Reader, notice: Notice, now: Date): Promise<Hearing<Viewer> | null>;
  /** What becomes true, or stops being so, by the clock alone. */
  clock?: FactClock;
}

export interface FactClock {
  next(reader: Reader, after: Date): Promise<Date | null>;
  due(reader: Reader, after: Date, until: Date): Promise<Notice[]>;
}

const marked = new WeakSet<object>();

/** Declares, in a `*.facts.ts`, how a kind of fact is delivered. */
export function defineFactRule<Viewer>(rule: FactRule<Viewer>): FactRule<Viewer> {
  marked.add(rule);
  return rule;
}

export const isFactRule = (value: unknown): value is FactRule<never> =>
  typeof value === "object" && value !== null && marked.has(value);
