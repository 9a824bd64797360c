import { type ComposedPlacement, type Size, USER } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { Ellipsis, Lock, School, UserRound } from "lucide-react";
import { memo, use, useState } from "react";
import { MenuButton } from "../../../ui/menu.tsx";
import { manifestOf } from "../../../widget-kit/registry.ts";
import { PlacedWidget } from "../placed-widget.tsx";
import type { Carrier } from "./carrying/carrier.ts";
import { Handle } from "./carrying/handle.tsx";
import { MannerContext } from "./manner.ts";
import { SettingsDialog } from "./overlays.ts";
import { ResizeGrip } from "./resizing/resize-grip.tsx";
import { useMenuGroups } from "./use-menu-groups.tsx";
import type { Arranger } from "./use-arranger.ts";

interface Properties {
  placement: ComposedPlacement;
  /** It is picked up, and waits for its place. */
  picked: boolean;
  arranger: Arranger;
  carrier: Carrier;
  /** Shows a size while it is drawn. */
  onDraw: (slot: string, size: Size | null) => void;
}

/** A widget on the desk: what it shows, who placed it, and what one may do with it. Drawn again only when it changes. */
export const ArrangedWidget = memo(({ placement, picked, arranger, carrier, onDraw }: Properties) => {
  const { t } = useLingui();
  const [configuring, setConfiguring] = useState(false);
  const manner = use(MannerContext);
  const Widget = manner?.Widget ?? PlacedWidget;
  const title = arranger.titleOf(placement.kind);
  const sizes = arranger.sizesOf(placement.kind);
  const groups = useMenuGroups({ placement, arranger, onSettings: () => setConfiguring(true) });
  const start = placement.canMove && (
    <Handle slot={placement.slot} title={title} picked={picked} carrier={carrier} />
  );
  return (
    <>
      <Widget
        inert
        slot={placement.slot}
        kind={placement.kind}
        settings={placement.settings}
        start={start || <Lock aria-hidden="true" size={20} />}
        source={manner ? <manner.Source placement={placement} /> : <Source placement={placement} />}
        menu={
          <MenuButton label={t`Arrange ${title}`} icon={<Ellipsis aria-hidden="true" />} groups={groups} />
        }
      />
      {placement.canMove && sizes.length > 1 && (
        <ResizeGrip
          placement={placement}
          title={title}
          sizes={sizes}
          onDraw={onDraw}
          onResize={arranger.resize}
        />
      )}
      {configuring && manifestOf(placement.kind)?.loadSettings && (
        <SettingsDialog placement={placement} arranger={arranger} onClose={() => setConfiguring(false)} />
      )}
    </>
  );
});

/** « Placé par : Collège Jean-Zay. Vous pouvez le déplacer. » */
const Source = ({
  placement: { placedBy, canMove, canRemove, parked },
}: {
  placement: ComposedPlacement;
}) => {
  const sources = placedBy.filter((source) => source !== USER);
  if (sources.length === 0) {
    return (
      <>
        <UserRound aria-hidden="true" size={14} />
        <Trans>Added by you</Trans>
      </>
    );
  }
  const names = sources.map(({ name }) => name).join(", ");
  const locked = !canMove || !canRemove;
  return (
    <>
      {locked ? <Lock aria-hidden="true" size={14} /> : <School aria-hidden="true" size={14} />}
      <span>
        <Trans>Placed by: {names}.</Trans>{" "}
        {canMove ? (
          canRemove ? (
            <Trans>You can move or remove it.</Trans>
          ) : (
            <Trans>You can move it, not remove it.</Trans>
          )
        ) : canRemove ? (
          <Trans>You can remove it, not move it.</Trans>
        ) : (
          <Trans>It stays where it is.</Trans>
        )}{" "}
        {parked && <Trans>Your own change is kept for later.</Trans>}
      </span>
    </>
  );
};
