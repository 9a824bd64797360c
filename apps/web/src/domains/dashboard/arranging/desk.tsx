import { useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { WidgetGrid } from "../../../widget-kit/widget-grid.tsx";
import type { ArrangementStore } from "./arrangement-store.ts";
import { ArrangedWidget } from "./arranged-widget.tsx";
import { ArrangingBar } from "./arranging-bar.tsx";
import styles from "./desk.module.css";
import { PageTabs } from "./page-tabs.tsx";
import { useArranger } from "./use-arranger.ts";
import { useFreshWidgets } from "./use-fresh-widgets.ts";
import type { Offer } from "./offer.ts";

const Catalogue = lazy(() => import("./catalogue.tsx").then((module) => ({ default: module.Catalogue })));

interface Properties {
  store: ArrangementStore;
  catalogue: readonly Offer[];
  firstPage: string;
  onDone: () => void;
}

/** Everything on the desk: the bar, the pages, and the widgets with their handles and menus. */
export const Desk = ({ store, catalogue, firstPage, onDone }: Properties) => {
  const { t } = useLingui();
  const shown = useSyncExternalStore(store.subscribe, store.shown);
  const [pageKey, setPageKey] = useState(firstPage);
  const [choosing, setChoosing] = useState(false);
  const page = shown.composed.pages.find(({ key }) => key === pageKey) ?? shown.composed.pages[0]!;
  const arranger = useArranger(store, catalogue, setPageKey);
  useFreshWidgets(shown);
  useEffect(() => {
    addEventListener("online", store.resume);
    return () => removeEventListener("online", store.resume);
  }, [store]);
  return (
    <>
      <ArrangingBar shown={shown} store={store} page={page} onDone={onDone} />
      <PageTabs pages={shown.composed.pages} current={page.key} onChoose={setPageKey} arranger={arranger} />
      <WidgetGrid
        items={page.placements}
        end={
          <button type="button" className={styles.add} onClick={() => setChoosing(true)}>
            <Plus aria-hidden="true" />
            {t`Add a module`}
          </button>
        }
      >
        {(placement, position) => (
          <ArrangedWidget
            placement={placement}
            position={position}
            page={page}
            pages={shown.composed.pages}
            arranger={arranger}
          />
        )}
      </WidgetGrid>
      {choosing && (
        <Suspense>
          <Catalogue
            offers={catalogue}
            composed={shown.composed}
            page={page}
            arranger={arranger}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </>
  );
};
