import {
  pageNameIn,
  type ComposedPage,
  type ComposedPlacement,
  type OperationBody,
  type Settings,
  type Size,
} from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef } from "react";
import { v7 as uuidv7 } from "uuid";
import { manifestOf } from "../../../widget-kit/registry.ts";
import { announce } from "../../../ui/announcer.tsx";
import { showToast } from "../../../ui/toast.tsx";
import type { ArrangementStore } from "./arrangement-store.ts";
import { offerUndo } from "./offer-undo.ts";
import { type Offer, sizesOf } from "./offer.ts";
import { refusalWords } from "./refusal-words.ts";
import { sizeWords } from "./size-words.ts";
import type { Followed } from "./use-followed.ts";

export type Arranger = ReturnType<typeof useArranger>;

/** What one can do, in the words of what one sees; each says aloud what happened. */
export const useArranger = (
  store: ArrangementStore,
  offers: readonly Offer[],
  showPage: (key: string) => void,
) => {
  const { i18n, t } = useLingui();
  /** What takes the focus when what had it has moved, or is gone. */
  const followed = useRef<Followed | null>(null);
  return useMemo(() => {
    const perform = (...operations: OperationBody[]) => {
      const [refusal] = store.perform(operations);
      if (refusal) showToast(t(refusalWords(refusal.code)));
      return refusal === undefined;
    };
    const titleOf = (kind: string) => {
      const manifest = manifestOf(kind);
      return manifest ? t(manifest.title) : kind;
    };
    const pagesNow = () => store.shown().composed.pages;
    const say = (slot: string) => {
      const page = pageOf(slot);
      const position = (page?.placements.findIndex((one) => one.slot === slot) ?? -1) + 1;
      const title = titleOf(page?.placements[position - 1]?.kind ?? "");
      const count = page?.placements.length ?? 0;
      if (page) announce(t`${title}, position ${position} of ${count}`);
    };
    const pageOf = (slot: string) =>
      pagesNow().find(({ placements }) => placements.some((one) => one.slot === slot));
    /** The widget after it, or before it where it is the last: there one goes on when it is gone. */
    const beside = (slot: string) => {
      const placements = pageOf(slot)?.placements ?? [];
      const index = placements.findIndex((one) => one.slot === slot);
      return (placements[index + 1] ?? placements[index - 1])?.slot ?? null;
    };
    const anchorAt = (slot: string, page: ComposedPage, index: number) =>
      page.placements.filter((one) => one.slot !== slot)[index - 1]?.slot ?? null;
    return {
      /** The widget to which the focus is to be given back, if there is one; it is asked once. */
      takeFollowed() {
        const taken = followed.current;
        followed.current = null;
        return taken;
      },
      pagesNow,
      titleOf,
      sizesOf: (kind: string) => sizesOf(offers, kind),
      moveTo({ slot }: ComposedPlacement, page: ComposedPage, index: number) {
        followed.current = { slot, to: "heading" };
        if (perform({ type: "move", slot, page: page.key, after: anchorAt(slot, page, index) })) say(slot);
      },
      /** Puts down what was carried; who carried it says so. */
      put(slot: string, page: ComposedPage, index: number) {
        followed.current = { slot, to: "handle" };
        perform({ type: "move", slot, page: page.key, after: anchorAt(slot, page, index) });
      },
      moveToPage(placement: ComposedPlacement, page: ComposedPage) {
        const { slot, kind } = placement;
        followed.current = { slot: beside(slot), to: "heading" };
        if (!perform({ type: "move", slot, page: page.key, after: page.placements.at(-1)?.slot ?? null }))
          return;
        announce(t`${titleOf(kind)} is now on the page ${pageNameIn(page.name, i18n.locale)}`);
      },
      resize({ slot, kind }: ComposedPlacement, size: Size, from: Followed["to"] = "heading") {
        followed.current = { slot, to: from };
        const [width, height] = sizeWords(size);
        if (perform({ type: "resize", slot, size })) announce(t`${titleOf(kind)}: ${t(width)}, ${t(height)}`);
      },
      /** What one carried is there no more, or stays where it is. */
      lost(slot: string, why: string) {
        followed.current = { slot: pageOf(slot) ? slot : null, to: "heading" };
        showToast(t(refusalWords(why)));
      },
      configure: (slot: string, settings: Settings) => perform({ type: "configure", slot, settings }),
      remove({ slot, kind }: ComposedPlacement) {
        followed.current = { slot: beside(slot), to: "heading" };
        if (!perform({ type: "remove", slot })) return;
        offerUndo(store, t`${titleOf(kind)} was removed`, t`Undo`);
      },
      add(kind: string, page: ComposedPage) {
        const [size] = sizesOf(offers, kind);
        const taken = pagesNow().some(({ placements }) => placements.some((one) => one.kind === kind));
        const done = perform({
          type: "add",
          kind,
          settings: {},
          page: page.key,
          after: page.placements.at(-1)?.slot ?? null,
          ...(size && { size }),
          ...(taken && { copy: uuidv7() }),
        });
        if (done) announce(t`${titleOf(kind)} was added at the end of the page`);
      },
      putBack({ slot, kind }: ComposedPlacement) {
        if (perform({ type: "unremove", slot })) announce(t`${titleOf(kind)} is back`);
      },
      addPage(name: string) {
        const page = `p-${uuidv7().slice(-12)}`;
        if (!perform({ type: "addPage", page, name, after: pagesNow().at(-1)?.key ?? null })) return;
        showPage(page);
        announce(t`The page ${name} was added`);
      },
      renamePage(page: string, name: string) {
        if (perform({ type: "renamePage", page, name })) announce(t`The page is now called ${name}`);
      },
      movePage({ key: page, name }: ComposedPage, index: number) {
        const others = pagesNow().filter(({ key }) => key !== page);
        if (!perform({ type: "movePage", page, after: others[index - 1]?.key ?? null })) return;
        announce(t`Page ${pageNameIn(name, i18n.locale)}, position ${index + 1} of ${others.length + 1}`);
      },
      removePage(page: ComposedPage) {
        if (!perform({ type: "removePage", page: page.key })) return;
        const name = pageNameIn(page.name, i18n.locale);
        offerUndo(store, t`The page ${name} was removed; its modules are on the first page`, t`Undo`);
      },
    };
  }, [i18n.locale, offers, showPage, store, t]);
};
