import type { ComposedDashboard } from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import { announce } from "../../../ui/announcer.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { manifestOf } from "../../../widget-kit/registry.ts";

/** The kinds of the widgets on which a change of one's own waits for a lock to go, by their slots. */
export const parkedIn = ({ pages }: ComposedDashboard) =>
  new Map(
    pages.flatMap(({ placements }) =>
      placements.filter(({ parked }) => parked).map(({ slot, kind }) => [slot, kind] as const),
    ),
  );

type Parked = ReturnType<typeof parkedIn>;

/** Says what a change from elsewhere did to one's own: a lock keeps it aside, or gives it back. */
export const useParkedNews = () => {
  const { t } = useLingui();
  return useCallback(
    (before: Parked, after: Parked) => {
      const titles = (some: Parked, others: Parked) =>
        [...some]
          .filter(([slot]) => !others.has(slot))
          .map(([, kind]) => {
            const manifest = manifestOf(kind);
            return manifest ? t(manifest.title) : kind;
          })
          .join(", ");
      const held = titles(after, before);
      const freed = titles(before, after);
      if (held !== "")
        showToast(t`${held}: your school keeps it in place now. Your own change is kept for later.`);
      else if (freed !== "") showToast(t`${freed}: yours to arrange again. Your own change is back.`);
      else announce(t`Your dashboard has changed elsewhere`);
    },
    [t],
  );
};
