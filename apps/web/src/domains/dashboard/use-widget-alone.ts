import { useFragment, useLazyQuery } from "@apollo/client/react";
import { useCallback, useEffect } from "react";
import { widgetFailureFragment } from "../../widget-kit/failure.ts";
import { onFact } from "../../platform/live/facts.ts";
import { typeNameOf } from "../../widget-kit/names.ts";
import { manifestOf } from "../../widget-kit/registry.ts";
import { widgetDocument } from "./documents.generated.ts";

/** Asks for one widget alone: on demand, and by itself when the dashboard could not wait for it or never had it. */
export const useWidgetAlone = (kind: string, slot: string) => {
  const [ask, { loading, called }] = useLazyQuery(widgetDocument, { fetchPolicy: "network-only" });
  const state = useFragment({
    fragment: widgetFailureFragment,
    from: { __typename: typeNameOf(kind), id: slot },
  });
  const missing = !state.complete || state.data.failure?.code === "LATE";
  const retry = useCallback(() => void ask({ variables: { id: slot } }), [ask, slot]);
  useEffect(() => {
    if (missing && !called) retry();
  }, [missing, called, retry]);
  // What changed is read behind what is shown: nothing moves, and no wait is drawn.
  useEffect(() => {
    const facts = manifestOf(kind)?.facts ?? [];
    return onFact((fact) => {
      if (fact.kind === "ASK_AGAIN" ? facts.length > 0 : facts.includes(fact.kind)) retry();
    });
  }, [kind, retry]);
  return { retry, retrying: loading || (missing && !called) };
};
