import { useApolloClient, useFragment } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { widgetFailureFragment } from "../../widget-kit/failure.ts";
import { onFact } from "../../platform/live/facts.ts";
import { typeNameOf } from "../../widget-kit/names.ts";
import { manifestOf } from "../../widget-kit/registry.ts";
import { widgetDocument } from "./documents.generated.ts";

/** Asks for one widget alone: on demand, and by itself when the dashboard could not wait for it or never had it. */
export const useWidgetAlone = (kind: string, slot: string) => {
  const client = useApolloClient();
  const [answered, setAnswered] = useState(false);
  const [retrying, setRetrying] = useState(0);
  const asked = useRef(false);
  const state = useFragment({
    fragment: widgetFailureFragment,
    from: { __typename: typeNameOf(kind), id: slot },
  });
  const missing = !state.complete || state.data.failure?.code === "LATE";
  // Not a hook of a query: a document of all kinds would be made ready for each widget, and most are never asked alone.
  const ask = useCallback(
    () =>
      client
        .query({ query: widgetDocument, variables: { id: slot }, fetchPolicy: "network-only" })
        // What could not be read stays as it was, and says so itself.
        .catch(() => {}),
    [client, slot],
  );
  useEffect(() => {
    if (!missing || asked.current) return;
    asked.current = true;
    void ask().then(() => setAnswered(true));
  }, [missing, ask]);
  // What changed is read behind what is shown: nothing moves, and no wait is drawn.
  useEffect(() => {
    const facts = manifestOf(kind)?.facts ?? [];
    return onFact((fact) => {
      if (fact.kind === "ASK_AGAIN" ? facts.length > 0 : facts.includes(fact.kind)) void ask();
    });
  }, [kind, ask]);
  const retry = useCallback(() => {
    setRetrying((count) => count + 1);
    void ask().then(() => setRetrying((count) => count - 1));
  }, [ask]);
  return { retry, retrying: retrying > 0 || (missing && !answered) };
};
