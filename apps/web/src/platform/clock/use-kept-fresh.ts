import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { keepFresh, type Rhythm } from "./keep-fresh.ts";

/** Asks for one thing again by the clock, behind what is shown: on another day, after an absence, and as its rhythm says. */
export const useKeptFresh = <Data>(
  query: TypedDocumentNode<Data, { id: string }>,
  id: string,
  { often = false, behind = false }: Rhythm = {},
) => {
  const client = useApolloClient();
  useEffect(() => {
    const ask = () =>
      // What could not be read stays as it was, and is asked again another time.
      void client.query({ query, variables: { id }, fetchPolicy: "network-only" }).catch(() => {});
    return keepFresh(ask, { often, behind });
  }, [client, query, id, often, behind]);
};
