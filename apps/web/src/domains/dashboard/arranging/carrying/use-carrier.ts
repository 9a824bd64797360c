import { pageNameIn, type ComposedPage } from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useMemo } from "react";
import { announce } from "../../../../ui/announcer.tsx";
import type { Arranger } from "../use-arranger.ts";
import { Carrier, type Told } from "./carrier.ts";

/** What carries widgets on this desk, and says aloud where they are. */
export const useCarrier = (arranger: Arranger, showPage: (key: string) => void): Carrier => {
  const { i18n, t } = useLingui();
  const carrier = useMemo(() => {
    const words = (told: Told, title: string, position: number, count: number, page: string) =>
      ({
        picked: t`${title} is picked up, position ${position} of ${count}`,
        moved: t`${title}, position ${position} of ${count}`,
        turned: t`${title}, page ${page}, position ${position} of ${count}`,
        dropped: t`${title} is put down, position ${position} of ${count}`,
        back: t`${title} is back, position ${position} of ${count}`,
      })[told];
    return new Carrier({
      pages: () => arranger.pagesNow(),
      move: (slot, page, index) => arranger.put(slot, page, index),
      showPage,
      lost: (slot, why) => arranger.lost(slot, why),
      tell: (told, { slot, page, index, count }) => {
        const name = pageNameIn(page.name, i18n.locale);
        announce(words(told, arranger.titleOf(kindOf(arranger.pagesNow(), slot)), index + 1, count, name));
      },
    });
  }, [arranger, i18n.locale, showPage, t]);
  useEffect(() => () => carrier.cancel(), [carrier]);
  return carrier;
};

const kindOf = (pages: readonly ComposedPage[], slot: string) =>
  pages.flatMap(({ placements }) => placements).find((placement) => placement.slot === slot)?.kind ?? "";
