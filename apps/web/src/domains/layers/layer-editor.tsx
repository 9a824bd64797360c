import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ArrangementStore } from "../dashboard/arranging/arrangement-store.ts";
import { Desk } from "../dashboard/arranging/desk.tsx";
import { MannerContext, type Manner } from "../dashboard/arranging/manner.ts";
import type { Offer } from "../dashboard/arranging/offer.ts";
import { refusalWords } from "../dashboard/arranging/refusal-words.ts";
import { InventedNote } from "./invented-note.tsx";
import { LayerBar } from "./layer-bar.tsx";
import { LayerHead } from "./layer-head.tsx";
import { placeWords } from "./layer-list.tsx";
import { LayerSessionContext } from "./layer-session-context.ts";
import type { ShownLayer } from "./composed.ts";
import { LayerSession } from "./layer-session.ts";
import { LocksLine } from "./locks-line.tsx";
import { SampleWidget } from "./sample-widget.tsx";
import { RoleContext } from "./use-sample.ts";

interface Properties {
  first: ShownLayer;
  catalogue: readonly Offer[];
}

const manner: Manner = { Bar: LayerBar, Widget: SampleWidget, Source: LocksLine };

export const LayerEditor = ({ first, catalogue }: Properties) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const [session] = useState(
    () =>
      new LayerSession(client, first, () =>
        showToast(t`Somebody else composes this layout too: your changes and theirs are both kept.`),
      ),
  );
  const [store] = useState(
    () =>
      new ArrangementStore(session.saved(), session, ([refused]) => {
        if (refused) showToast(t(refusalWords(refused.code)));
      }),
  );
  // What is decided beside the grid is undone with the same buttons.
  useEffect(() => {
    const leave = session.subscribe(() => void store.refresh());
    return () => void leave();
  }, [session, store]);
  const layer = useSyncExternalStore(session.subscribe, session.layer);
  const arranging = useSyncExternalStore(store.subscribe, () => store.shown().state !== "saved");
  const deciding = useSyncExternalStore(session.subscribe, () => session.state() !== "saved");
  return (
    <LayerSessionContext value={session}>
      <Page title={layer.name} note={placeWords(layer.place)}>
        <LayerHead layer={layer} saving={arranging || deciding} />
        <InventedNote />
        <MannerContext value={manner}>
          <RoleContext value={layer.audience.roles[0] ?? null}>
            <Desk store={store} catalogue={catalogue} firstPage="home" onDone={() => undefined} />
          </RoleContext>
        </MannerContext>
      </Page>
    </LayerSessionContext>
  );
};
