import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import type { LayerInput } from "../../platform/gql/graphql.ts";
import { useTask } from "../../platform/use-task.ts";
import { useLayerSession } from "./layer-session-context.ts";

/** One act on the layer as one sees it. After a failure it is read again: somebody else may have changed it. */
export const useAct = <Data>(mutation: TypedDocumentNode<Data, { input: LayerInput }>) => {
  const client = useApolloClient();
  const session = useLayerSession();
  const { run, busy, problem } = useTask();
  const act = async () => {
    const done = await run(() =>
      session.act((on) =>
        client.mutate({ mutation, variables: { input: { ...on } }, fetchPolicy: "no-cache" }),
      ),
    );
    if (!done) session.reread().catch(() => undefined);
    return done;
  };
  return { act, busy, problem };
};
