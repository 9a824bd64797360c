import type { FactsSubscription } from "../gql/graphql.ts";

export type Fact = FactsSubscription["facts"];
type Listener = (fact: Fact) => void;

const listeners = new Set<Listener>();

/** Hears what the API tells while it happens; nothing is drawn because of it but what the listener asks again. */
export const onFact = (listener: Listener) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Milliseconds: what is told of one kind meanwhile is told together, since each makes pages ask. */
const pause = 300;

/** For each kind that was told just now, what came since. */
const since = new Map<Fact["kind"], Fact | undefined>();

let told = 0;

/** How many facts were told: what was asked when it was less may be answered with what was before the last. */
export const factsTold = () => told;

/** Tells a fact at once; those of its kind that follow close upon it come as one. */
export const tellFact = (fact: Fact) => {
  if (since.has(fact.kind)) {
    const before = since.get(fact.kind);
    since.set(fact.kind, { ...fact, ids: [...new Set([...(before?.ids ?? []), ...fact.ids])] });
    return;
  }
  told += 1;
  for (const listener of listeners) listener(fact);
  since.set(fact.kind, undefined);
  setTimeout(() => {
    const gathered = since.get(fact.kind);
    since.delete(fact.kind);
    if (gathered) tellFact(gathered);
  }, pause);
};

/** A page is drawn of answers that are at most so old, in milliseconds. */
const askedBefore = 10_000;

type Listen = typeof import("./listen.ts").listen;

/** Listens once the page is drawn and the browser has nothing better to do; answers how to stop. */
export const listenLater = (load: () => Promise<{ listen: Listen }>) => {
  let stop: (() => void) | undefined;
  let left = false;
  const drawnAt = performance.now();
  const begin = async () => {
    const { listen } = await load();
    if (!left) stop = listen(() => performance.now() - drawnAt + askedBefore);
  };
  const timer = setTimeout(() => void begin().catch(() => {}), 1000);
  return () => {
    left = true;
    clearTimeout(timer);
    stop?.();
  };
};
