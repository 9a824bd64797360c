import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import type { Size } from "@preau/dashboard-model";
import { Trans } from "@lingui/react/macro";
import { Sparkles } from "lucide-react";
import { EmptyState } from "../../ui/empty-state.tsx";
import { WidgetGrid } from "../../widget-kit/widget-grid.tsx";
import { PlacedWidget } from "./placed-widget.tsx";
import { placementFragment } from "./placement-fragment.ts";

interface Properties {
  placements: readonly FragmentType<typeof placementFragment>[];
}

/** The widgets of a page, to be read. */
export const QuietGrid = ({ placements }: Properties) => {
  const { data } = useFragment({ fragment: placementFragment, from: [...placements] });
  const items = data.flatMap((placement) =>
    placement?.kind && placement.id
      ? [
          {
            slot: placement.id,
            kind: placement.kind,
            settings: placement.settings as Readonly<Record<string, unknown>>,
            size: placement.size as Size,
          },
        ]
      : [],
  );
  if (items.length === 0) {
    return (
      <EmptyState icon={<Sparkles aria-hidden="true" />}>
        <Trans>This page is empty. Press “Arrange” to add modules.</Trans>
      </EmptyState>
    );
  }
  return (
    <WidgetGrid items={items}>
      {({ slot, kind, settings }) => <PlacedWidget slot={slot} kind={kind} settings={settings} />}
    </WidgetGrid>
  );
};
