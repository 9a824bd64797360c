import type { ComposedDashboard, Size } from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { use, useCallback, useDeferredValue, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { WidgetGrid } from "../../../widget-kit/widget-grid.tsx";
import type { ArrangementStore } from "./arrangement-store.ts";
import { ArrangedWidget } from "./arranged-widget.tsx";
import { ArrangingBar } from "./arranging-bar.tsx";
import { CarryingNote } from "./carrying/carrying-note.tsx";
import { drawnOrder } from "./carrying/carrier.ts";
import { PlaceHere } from "./carrying/place-here.tsx";
import { useCarrier } from "./carrying/use-carrier.ts";
import { useGlide } from "./carrying/use-glide.ts";
import { useKeptInSight } from "./carrying/use-kept-in-sight.ts";
import { useMoveInPlace } from "./carrying/use-move-in-place.ts";
import styles from "./desk.module.css";
import { keepIdentity } from "./keep-identity.ts";
import { Catalogue, prepareOverlays } from "./overlays.ts";
import { MannerContext } from "./manner.ts";
import { PageTabs } from "./page-tabs.tsx";
import { useArranger } from "./use-arranger.ts";
import { useFollowed } from "./use-followed.ts";
import { useFreshWidgets } from "./use-fresh-widgets.ts";
import type { Offer } from "./offer.ts";

interface Properties {
  store: ArrangementStore;
  catalogue: readonly Offer[];
  firstPage: string;
  /** Called with the page on which one has finished. */
  onDone: (page: string, isFirst: boolean) => void;
}

/** Everything on the desk: the bar, the pages, and the widgets with their handles and menus. */
export const Desk = ({ store, catalogue, firstPage, onDone }: Properties) => {
  const { t } = useLingui();
  const shown = useSyncExternalStore(store.subscribe, store.shown);
  const { pages } = useKept(shown.composed);
  const [pageKey, setPageKey] = useState(firstPage);
  const [choosing, setChoosing] = useState(false);
  const page = pages.find(({ key }) => key === pageKey) ?? pages[0]!;
  const arranger = useArranger(store, catalogue, setPageKey);
  const carrier = useCarrier(arranger, setPageKey);
  const carried = useSyncExternalStore(carrier.subscribe, carrier.carried);
  const [drawn, setDrawn] = useState<{ slot: string; size: Size } | null>(null);
  const draw = useCallback((slot: string, size: Size | null) => setDrawn(size && { slot, size }), []);
  const grid = useRef<HTMLDivElement>(null);
  const order = drawnOrder(page, carried);
  const manner = use(MannerContext);
  useFreshWidgets(shown, manner === null);
  useFollowed(grid, arranger);
  useMoveInPlace(grid);
  useGlide(grid, carried?.slot);
  useKeptInSight(grid, carried);
  // A lock that arrives, or another device, may take away what one carries.
  useEffect(() => carrier.recheck());
  useEffect(prepareOverlays, []);
  const choosePage = useCallback(
    (key: string) => (carrier.carried() ? carrier.toPage(key) : setPageKey(key)),
    [carrier],
  );
  const isFirst = page === pages[0];
  const done = useCallback(() => onDone(page.key, isFirst), [isFirst, onDone, page.key]);
  useEffect(() => {
    addEventListener("online", store.resume);
    return () => removeEventListener("online", store.resume);
  }, [store]);
  // What is carried to another page stays the same element, or the finger that holds it would lose it.
  const stranger = pages
    .filter(({ key }) => key !== page.key)
    .flatMap(({ placements }) => placements)
    .filter(({ slot }) => slot === carried?.slot && carried.page === page.key);
  // The order of reading follows a moment later: drawing is what one waits for.
  const read = useDeferredValue(page.placements);
  const items = inOrderOf(read, [...page.placements, ...stranger])
    .filter(({ slot }) => order.includes(slot))
    .map((placement) => ({
      slot: placement.slot,
      size: drawn?.slot === placement.slot ? drawn.size : placement.size,
      placement,
    }));
  const waits = carried !== null && !carried.held;
  return (
    <>
      {manner ? (
        <manner.Bar shown={shown} store={store} page={page} />
      ) : (
        <ArrangingBar shown={shown} store={store} page={page} onDone={done} />
      )}
      <PageTabs
        pages={pages}
        current={page.key}
        over={carried?.overPage ?? null}
        onChoose={choosePage}
        arranger={arranger}
      />
      <CarryingNote carrier={carrier} carried={waits ? carried : null} arranger={arranger} />
      <WidgetGrid
        ref={grid}
        exact
        items={items}
        order={order}
        carried={carried?.slot ?? null}
        waiting={waits}
        end={
          <button type="button" className={styles.add} data-add onClick={() => setChoosing(true)}>
            <Plus aria-hidden="true" />
            {t`Add a module`}
          </button>
        }
      >
        {({ slot, placement }) => (
          <>
            <ArrangedWidget
              placement={placement}
              picked={slot === carried?.slot}
              arranger={arranger}
              carrier={carrier}
              onDraw={draw}
            />
            <PlaceHere position={order.indexOf(slot) + 1} count={order.length} carrier={carrier} />
          </>
        )}
      </WidgetGrid>
      {choosing && (
        <Catalogue
          offers={catalogue}
          composed={shown.composed}
          page={page}
          arranger={arranger}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
};

/** What is there now, in the order that these had; what they do not name comes after. */
const inOrderOf = <One extends { slot: string }>(these: readonly One[], now: readonly One[]): One[] => {
  const ranks = new Map(these.map(({ slot }, rank) => [slot, rank]));
  const rankOf = ({ slot }: One) => ranks.get(slot) ?? these.length;
  return now.toSorted((one, other) => rankOf(one) - rankOf(other));
};

/** What is shown, drawn again only where it changed. */
const useKept = (composed: ComposedDashboard) => {
  const [kept, setKept] = useState({ from: composed, composed });
  if (kept.from !== composed) setKept({ from: composed, composed: keepIdentity(kept.composed, composed) });
  return kept.composed;
};
