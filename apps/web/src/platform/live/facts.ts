import type { FactsSubscription } from "../gql/graphql.ts";

export type Fact = FactsSubscription["facts"];
type Listener = (fact: Fact) => void;

const listeners = new Set<Listener>();

/** Hears what the API tells while it happens; nothing is drawn because of it but what the listener asks again. */
export const onFact = (listener: Listener) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const tellFact = (fact: Fact) => {
  for (const listener of listeners) listener(fact);
};

/** A page is drawn of answers that are at most so old, in milliseconds. */
const askedBefore = 10_000;

/** Listens once the page is drawn and the browser has nothing better to do; answers how to stop. */
export const listenLater = () => {
  let stop: (() => void) | undefined;
  let left = false;
  const drawnAt = performance.now();
  const begin = async () => {
    const { listen } = await import("./listen.ts");
    if (!left) stop = listen(() => performance.now() - drawnAt + askedBefore);
  };
  const timer = setTimeout(() => void begin().catch(() => {}), 1000);
  return () => {
    left = true;
    clearTimeout(timer);
    stop?.();
  };
};
