import type { ApolloClient } from "@apollo/client";
import { applyOperations, type Layer, type Operation } from "@preau/dashboard-model";
import type { SaveLayerDraftInput } from "../../platform/gql/graphql.ts";
import { isFinal } from "../../platform/final-refusal.ts";
import { authorStays } from "../../platform/session/author-stays.ts";
import {
  type Answer,
  type Transport,
  Unacceptable,
  type WholeStep,
} from "../dashboard/arranging/arrangement-store.ts";
import {
  type Audience,
  audienceFrom,
  audienceInput,
  type Composed,
  nothingComposed,
  noSteps,
  type ShownLayer,
  stepped,
  targetOf,
} from "./composed.ts";
import { layerDocument, saveLayerDraftDocument } from "./documents.ts";
import type { ChosenAudience } from "./use-audience-words.ts";
import { baseOf, contentOf, type LayerContent, type Locks, locksOf } from "./layer-content.ts";
import { insist } from "./insist.ts";
import { isConflict } from "./refusals.ts";

const mostTries = 5;

/**
 * One administrator who composes a layer. What they change hangs on the draft, so that when somebody else changed it
 * meanwhile both are kept. Everything leaves in one line, each on the version that the one before made.
 */
export class LayerSession implements Transport {
  readonly #client: ApolloClient;
  readonly #onMerged: () => void;
  readonly #listeners = new Set<() => void>();
  #found: Audience;
  readonly #requireAuthor = authorStays();
  #layer: ShownLayer;
  #base: Layer;
  #baseLocks: ReadonlyMap<string, Locks>;
  #steps = noSteps;
  /** With the decisions that are still on their way. */
  #ahead = nothingComposed;
  #onTheirWay = 0;
  #away = false;
  #shown: { layer: ShownLayer; locks: ReadonlyMap<string, Locks> };
  #line: Promise<unknown> = Promise.resolve();

  constructor(client: ApolloClient, layer: ShownLayer, onMerged: () => void) {
    this.#client = client;
    this.#onMerged = onMerged;
    this.#layer = layer;
    this.#found = layer.audience;
    this.#base = baseOf(layer.draft as LayerContent);
    this.#baseLocks = locksOf(layer.draft as LayerContent);
    this.#shown = { layer, locks: this.#baseLocks };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The layer as the server last told it, for whom one chose. */
  readonly layer = () => this.#shown.layer;

  readonly locks = () => this.#shown.locks;

  /** Of what is decided beside the grid; the grid tells its own. */
  readonly state = () => (this.#onTheirWay === 0 ? "saved" : this.#away ? "waiting" : "saving");

  saved() {
    return {
      version: this.#layer.version,
      layers: [this.#base],
      changes: this.#steps.now.changes,
      canUndo: this.#steps.before.length > 0,
      canRedo: this.#steps.undone.length > 0,
    };
  }

  /** Each step is a whole draft, which arrives twice as well as once: what is known here is what counts. */
  read() {
    return Promise.resolve(this.saved());
  }

  arrange(operations: readonly Operation[]): Promise<Answer> {
    return this.#next(async () => {
      const { now } = this.#steps;
      const { changes, refused } = applyOperations([this.#base], now.changes, operations);
      await this.#compose({ ...now, changes });
      return { saved: this.saved(), refused };
    });
  }

  step(step: WholeStep): Promise<Answer> {
    return this.#next(async () => {
      const to = targetOf(this.#steps, step);
      if (to !== undefined) await this.#compose(to, step);
      return { saved: this.saved(), refused: [] };
    });
  }

  /** Says what everybody may do with a widget. */
  lock(slot: string, locks: Locks): Promise<void> {
    return this.#decide((composed) => ({
      ...composed,
      locks: new Map([...composed.locks, [slot, locks]]),
    }));
  }

  /** Says for whom it is. */
  address(chosen: ChosenAudience): Promise<void> {
    const audience = audienceFrom(chosen);
    return this.#decide((composed) => ({ ...composed, audience }));
  }

  rename(name: string): Promise<void> {
    return this.#next(async () => {
      await this.#save(() => ({ name }));
      this.#tell();
    });
  }

  /** Publishes, schedules, withdraws…: on what one sees, so that a change of somebody else's is said and not published. */
  act(run: (on: { id: string; basedOn: number }) => Promise<unknown>): Promise<void> {
    return this.#next(async () => {
      await run({ id: this.#layer.id, basedOn: this.#layer.version });
      await this.#read();
      this.#tell();
    });
  }

  /** An act that gives the draft another content: nothing that one composed before is on that. */
  beginAgain(run: (on: { id: string; basedOn: number }) => Promise<unknown>): Promise<void> {
    return this.#next(async () => {
      await run({ id: this.#layer.id, basedOn: this.#layer.version });
      await this.#read();
      this.#found = this.#layer.audience;
      this.#steps = noSteps;
      this.#adopt();
      this.#tell();
    });
  }

  /** Reads what somebody else saved. */
  reread(): Promise<void> {
    return this.#next(async () => {
      const { version } = this.#layer;
      await this.#read();
      if (this.#layer.version !== version) this.#adopt();
      this.#tell();
    });
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => undefined);
    return done;
  }

  /** Shown at once, saved in its turn; what could not be saved is no longer shown. */
  async #decide(change: (composed: Composed) => Composed): Promise<void> {
    this.#ahead = change(this.#ahead);
    this.#onTheirWay += 1;
    this.#tell();
    try {
      await this.#next(() => insist(() => this.#compose(change(this.#steps.now)), this.#wait));
    } finally {
      this.#away = false;
      this.#onTheirWay -= 1;
      this.#tell();
    }
  }

  readonly #wait = () => {
    this.#away = true;
    this.#tell();
  };

  async #compose(to: Composed, step: WholeStep | "change" = "change"): Promise<void> {
    const { audience } = this.#steps.now;
    await this.#save(() => ({
      content: contentOf(this.#base, to.changes, this.#locksWith(to)),
      ...(to.audience !== audience && { audience: audienceInput(to.audience ?? this.#found) }),
    }));
    this.#steps = stepped(this.#steps, step, to);
    this.#tell();
  }

  async #save(values: () => Partial<SaveLayerDraftInput>): Promise<void> {
    this.#requireAuthor();
    for (let tries = 1; ; tries += 1) {
      const { id, version: basedOn } = this.#layer;
      try {
        await this.#client.mutate({
          mutation: saveLayerDraftDocument,
          variables: { input: { id, basedOn, ...values() } },
          fetchPolicy: "no-cache",
        });
        await this.#read();
        return;
      } catch (error) {
        if (!isFinal(error)) throw error;
        if (!isConflict(error) || tries === mostTries) throw new Unacceptable(String(error));
        await this.#read();
        this.#adopt();
        this.#onMerged();
      }
    }
  }

  async #read(): Promise<void> {
    const { data } = await this.#client.query({
      query: layerDocument,
      variables: { id: this.#layer.id },
      fetchPolicy: "no-cache",
    });
    const layer = data?.viewer.administeredLayer;
    if (layer) this.#layer = layer;
  }

  /** Puts what one changed on what somebody else saved. */
  #adopt() {
    const draft = this.#layer.draft as LayerContent;
    this.#base = baseOf(draft);
    this.#baseLocks = locksOf(draft);
  }

  #locksWith({ locks }: Composed): ReadonlyMap<string, Locks> {
    return new Map([...this.#baseLocks, ...locks]);
  }

  #tell() {
    const { now } = this.#steps;
    if (this.#onTheirWay === 0) this.#ahead = now;
    const decided = this.#ahead.audience !== now.audience ? this.#ahead.audience : null;
    this.#shown = {
      layer: { ...this.#layer, audience: decided ?? this.#layer.audience },
      locks: this.#locksWith(this.#ahead),
    };
    for (const listener of this.#listeners) listener();
  }
}
