import { type ApolloClient, CombinedGraphQLErrors } from "@apollo/client";
import {
  applyOperations,
  type Changes,
  emptyChanges,
  type Layer,
  type Operation,
} from "@preau/dashboard-model";
import type { LayerQuery, Role, SaveLayerDraftInput } from "../../platform/gql/graphql.ts";
import {
  type Answer,
  type Transport,
  Unacceptable,
  type WholeStep,
} from "../dashboard/arranging/arrangement-store.ts";
import { layerDocument, saveLayerDraftDocument } from "./documents.ts";
import { baseOf, contentOf, type LayerContent, type Locks, locksOf } from "./layer-content.ts";

export type ShownLayer = LayerQuery["viewer"]["administeredLayer"] & object;

const mostTries = 5;

/**
 * One administrator who composes a layer. What they change hangs on the draft, so that when somebody else changed it
 * meanwhile both are kept. Everything leaves in one line, each on the version that the one before made.
 */
export class LayerSession implements Transport {
  readonly #client: ApolloClient;
  readonly #onMerged: () => void;
  readonly #listeners = new Set<() => void>();
  #layer: ShownLayer;
  #base: Layer;
  #changes: Changes = emptyChanges;
  #locks: ReadonlyMap<string, Locks>;
  readonly #ownLocks = new Map<string, Locks>();
  #before: Changes[] = [];
  #undone: Changes[] = [];
  #line: Promise<unknown> = Promise.resolve();

  constructor(client: ApolloClient, layer: ShownLayer, onMerged: () => void) {
    this.#client = client;
    this.#onMerged = onMerged;
    this.#layer = layer;
    this.#base = baseOf(layer.draft as LayerContent);
    this.#locks = locksOf(layer.draft as LayerContent);
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The layer as the server last told it. */
  readonly layer = () => this.#layer;

  readonly locks = () => this.#locks;

  saved() {
    return {
      version: this.#layer.version,
      layers: [this.#base],
      changes: this.#changes,
      canUndo: this.#before.length > 0,
      canRedo: this.#undone.length > 0,
    };
  }

  /** Each step is a whole draft, which arrives twice as well as once: what is known here is what counts. */
  read() {
    return Promise.resolve(this.saved());
  }

  arrange(operations: readonly Operation[]): Promise<Answer> {
    return this.#next(async () => {
      const { changes, refused } = applyOperations([this.#base], this.#changes, operations);
      await this.#saveContent(changes);
      this.#before = [...this.#before, this.#changes];
      this.#undone = [];
      this.#changes = changes;
      return { saved: this.saved(), refused };
    });
  }

  step(step: WholeStep): Promise<Answer> {
    return this.#next(async () => {
      const from = step === "redo" ? this.#undone : this.#before;
      const to = step === "reset" ? emptyChanges : from.at(-1);
      if (to === undefined) return { saved: this.saved(), refused: [] };
      await this.#saveContent(to);
      if (step === "undo") {
        this.#before = this.#before.slice(0, -1);
        this.#undone = [...this.#undone, this.#changes];
      } else {
        this.#undone = step === "redo" ? this.#undone.slice(0, -1) : [];
        this.#before = [...this.#before, this.#changes];
      }
      this.#changes = to;
      return { saved: this.saved(), refused: [] };
    });
  }

  /** Says what everybody may do with a widget. */
  lock(slot: string, locks: Locks): Promise<void> {
    this.#ownLocks.set(slot, locks);
    this.#locks = new Map([...this.#locks, [slot, locks]]);
    this.#tell();
    return this.#next(() => this.#saveContent(this.#changes));
  }

  rename(name: string): Promise<void> {
    return this.#next(() => this.#save(() => ({ name })));
  }

  address(roles: readonly Role[]): Promise<void> {
    this.#layer = {
      ...this.#layer,
      audience: { __typename: "LayerAudience", roles: [...roles], classes: [] },
    };
    this.#tell();
    return this.#next(() => this.#save(() => ({ audience: { roles: [...roles], classIds: [] } })));
  }

  /** Publishes, schedules, withdraws…: on what one sees, so that a change of somebody else's is said and not published. */
  act(run: (on: { id: string; basedOn: number }) => Promise<unknown>): Promise<void> {
    return this.#next(async () => {
      await run({ id: this.#layer.id, basedOn: this.#layer.version });
      await this.#read();
    });
  }

  /** Reads what somebody else saved. */
  reread(): Promise<void> {
    return this.#next(() => this.#read());
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => undefined);
    return done;
  }

  #saveContent(changes: Changes): Promise<void> {
    return this.#save(() => ({ content: contentOf(this.#base, changes, this.#locks) }));
  }

  async #save(values: () => Partial<SaveLayerDraftInput>): Promise<void> {
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
        if (!CombinedGraphQLErrors.is(error)) throw error;
        if (!isConflict(error) || tries === mostTries) throw new Unacceptable(error.message);
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
    this.#tell();
  }

  /** Puts what one changed on what somebody else saved. */
  #adopt() {
    const draft = this.#layer.draft as LayerContent;
    this.#base = baseOf(draft);
    this.#locks = new Map([...locksOf(draft), ...this.#ownLocks]);
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

export const isConflict = (error: unknown) =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.["code"] === "CONFLICT");
