import { useApolloClient } from "@apollo/client/react";
import { canonicalJson } from "@preau/dashboard-model";
import { useEffect, useRef } from "react";
import { widgetDocument } from "../documents.generated.ts";
import type { Shown } from "./arrangement-store.ts";

/** Asks again for the widgets that are new or have other settings, once the server knows of them. */
export const useFreshWidgets = ({ composed, state }: Shown, wanted: boolean) => {
  const client = useApolloClient();
  const asked = useRef<Map<string, string> | null>(null);
  useEffect(() => {
    if (!wanted || state !== "saved") return;
    const placements = composed.pages.flatMap((page) => page.placements);
    const before = asked.current;
    asked.current = new Map([
      ...(before ?? []),
      ...placements.map(({ slot, settings }) => [slot, canonicalJson(settings)] as const),
    ]);
    // What stood there when one began to arrange was read with the dashboard.
    if (before === null) return;
    for (const { slot, settings } of placements) {
      if (before.get(slot) === canonicalJson(settings)) continue;
      // Without network the widget says so by itself, and offers to try again.
      void client
        .query({ query: widgetDocument, variables: { id: slot }, fetchPolicy: "network-only" })
        .catch(() => undefined);
    }
  }, [client, composed, state, wanted]);
};
