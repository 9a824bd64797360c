import { print } from "graphql";
import { createClient } from "graphql-ws";
import type { FactsSubscription } from "../gql/graphql.ts";
import { sessionHasEnded } from "../session/session-end.ts";
import { waitBefore } from "./backoff.ts";
import { tellFact } from "./facts.ts";
import { factsDocument } from "./facts-document.ts";

const unauthorized = 4401;

const payload = (missedFor: number) => {
  const variables = { missedFor: Math.round(missedFor) };
  const { hash } = (factsDocument as { __meta__?: { hash?: string } })["__meta__"] ?? {};
  return import.meta.env.PROD
    ? { query: "", variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
    : { query: print(factsDocument), variables };
};

/** Longer without a first connection, and what was told meanwhile is no longer known. */
const firstPatience = 5_000;

/**
 * Opens the one socket of this page, and opens it again when it breaks; answers how to close it. `missedFor` says for how
 * many milliseconds nobody has listened to what the page shows.
 */
export const listen = (missedFor: () => number) => {
  const began = performance.now();
  let opened = false;
  const client = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    lazy: false,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: waitBefore,
    keepAlive: 0,
    onNonLazyError: () => {},
    on: {
      connected: () => {
        // What was told while the socket was broken is lost.
        if (opened || performance.now() - began > firstPatience)
          tellFact({ __typename: "FactType", kind: "ASK_AGAIN", ids: [], version: null });
        opened = true;
      },
      closed: (event) => {
        if ((event as CloseEvent).code === unauthorized) sessionHasEnded();
      },
    },
  });
  const stop = client.subscribe<FactsSubscription>(payload(missedFor()), {
    next: ({ data }) => data && tellFact(data.facts),
    error: () => {},
    complete: () => {},
  });
  return () => {
    stop();
    void client.dispose();
  };
};
