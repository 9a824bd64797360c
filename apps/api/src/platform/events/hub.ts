import type { Fact, Hearing } from "./fact.ts";
import { askAgain } from "./fact-stream.ts";
import { RecentFacts } from "./recent-facts.ts";

/** A session as it stands in the base now. */
export interface LiveSession<Viewer> {
  sessionId: string;
  userId: string;
  viewer: Viewer;
  /** The day for which the viewer's rights hold, as `yyyy-mm-dd`. */
  today: string;
  /** Until then nobody has to look whether it still lasts. */
  validUntil: Date;
}

export interface HubOptions<Viewer> {
  /** The sessions among these that last, in one statement. */
  read(sessionIds: readonly string[], now: Date): Promise<LiveSession<Viewer>[]>;
  keysOf(viewer: Viewer): readonly string[];
  dayOf(now: Date): string;
  now(): Date;
}

/** One socket: where its facts go, and how it ends. */
export interface Ear {
  hear(fact: Fact): void;
  end(): void;
}

interface Listening<Viewer> {
  ear: Ear;
  session: LiveSession<Viewer>;
  /** The count of changes of rights when the session was read. */
  epoch: number;
}

const batch = 500;

/**
 * Whoever listens in this process. Rights are those of the moment: what was read serves as long as the base tells of
 * no change of anybody's rights, and is read again, in batches, before the next delivery.
 */
export class Hub<Viewer> {
  readonly #options: HubOptions<Viewer>;
  readonly #all = new Map<Ear, Listening<Viewer>>();
  readonly #byKey = new Map<string, Set<Listening<Viewer>>>();
  readonly #recent: RecentFacts<Viewer>;
  #epoch = 0;

  constructor(options: HubOptions<Viewer>) {
    this.#options = options;
    this.#recent = new RecentFacts(options.now());
  }

  /** Answers whether the session lasts. */
  async join(sessionId: string, ear: Ear): Promise<boolean> {
    const epoch = this.#epoch;
    const [session] = await this.#options.read([sessionId], this.#options.now());
    if (!session) return false;
    const listening = { ear, session, epoch };
    this.#all.set(ear, listening);
    this.#index(listening);
    return true;
  }

  leave(ear: Ear): void {
    const listening = this.#all.get(ear);
    if (!listening) return;
    this.#all.delete(ear);
    this.#forget(listening);
  }

  countOf(userId: string): number {
    return this.#byKey.get(`user:${userId}`)?.size ?? 0;
  }

  /** What was told in these last milliseconds, before it listened. */
  missed(ear: Ear, milliseconds: number): Fact[] {
    const listening = this.#all.get(ear);
    if (!listening) return [];
    const now = this.#options.now();
    const keys = new Set(this.#keysOf(listening));
    return this.#recent.since(new Date(now.getTime() - milliseconds), now, keys, listening.session.viewer);
  }

  /** Tells those behind the keys who may hear it, as their rights stand now. */
  async deliver(fact: Fact, hearing: Hearing<Viewer>): Promise<void> {
    const { keys, may } = hearing;
    this.#recent.add(fact, hearing, this.#options.now());
    const concerned = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    const tell = (listening: Listening<Viewer>): void => {
      if (may(listening.session.viewer)) listening.ear.hear(fact);
    };
    await this.#current([...concerned], tell);
  }

  /** Everybody's rights are read again before they hear anything more. */
  rightsChanged(): void {
    this.#epoch += 1;
  }

  async sessionChanged(sessionId: string): Promise<void> {
    await this.#reread([...(this.#byKey.get(`session:${sessionId}`) ?? [])]);
  }

  async userChanged(userId: string): Promise<void> {
    await this.#reread([...(this.#byKey.get(`user:${userId}`) ?? [])]);
  }

  /** Nobody knows what was missed: whoever still may listen asks again. */
  async gap(): Promise<void> {
    this.#epoch += 1;
    this.#recent.gap(this.#options.now());
    await this.#current([...this.#all.values()], ({ ear }) => ear.hear(askAgain));
  }

  /** Ends the sessions whose time has passed without a gesture anywhere. */
  async sweep(): Promise<void> {
    const now = this.#options.now();
    await this.#reread([...this.#all.values()].filter(({ session }) => session.validUntil <= now));
  }

  endAll(): void {
    for (const { ear } of this.#all.values()) ear.end();
  }

  async #current(some: Listening<Viewer>[], tell: (one: Listening<Viewer>) => void): Promise<void> {
    const now = this.#options.now();
    const today = this.#options.dayOf(now);
    const stale: Listening<Viewer>[] = [];
    for (const one of some) {
      const { epoch, session } = one;
      if (epoch === this.#epoch && session.today === today && session.validUntil > now) tell(one);
      else stale.push(one);
    }
    await this.#reread(stale, tell);
  }

  async #reread(some: Listening<Viewer>[], then: (one: Listening<Viewer>) => void = () => {}): Promise<void> {
    for (let from = 0; from < some.length; from += batch) {
      const part = some.slice(from, from + batch);
      const epoch = this.#epoch;
      const ids = [...new Set(part.map(({ session }) => session.sessionId))];
      const found = await this.#options.read(ids, this.#options.now());
      const sessions = new Map(found.map((session) => [session.sessionId, session]));
      for (const one of part) {
        if (!this.#all.has(one.ear)) continue;
        const session = sessions.get(one.session.sessionId);
        if (!session) {
          this.leave(one.ear);
          one.ear.end();
          continue;
        }
        this.#forget(one);
        Object.assign(one, { session, epoch });
        this.#index(one);
        then(one);
      }
    }
  }

  #keysOf({ session }: Listening<Viewer>): string[] {
    const { userId, sessionId, viewer } = session;
    return [`user:${userId}`, `session:${sessionId}`, ...this.#options.keysOf(viewer)];
  }

  #index(one: Listening<Viewer>): void {
    for (const key of this.#keysOf(one)) {
      const known = this.#byKey.get(key);
      if (known) known.add(one);
      else this.#byKey.set(key, new Set([one]));
    }
  }

  #forget(one: Listening<Viewer>): void {
    for (const key of this.#keysOf(one)) {
      const known = this.#byKey.get(key);
      known?.delete(one);
      if (known?.size === 0) this.#byKey.delete(key);
    }
  }
}
