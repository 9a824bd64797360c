import { type ComposedPage, type ComposedPlacement, USER } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { Ellipsis, Lock, School, UserRound } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { MenuButton } from "../../../ui/menu.tsx";
import { manifestOf } from "../../../widget-kit/registry.ts";
import { PlacedWidget } from "../placed-widget.tsx";
import { useMenuGroups } from "./use-menu-groups.tsx";
import type { Arranger } from "./use-arranger.ts";

const SettingsDialog = lazy(() =>
  import("./settings-dialog.tsx").then((module) => ({ default: module.SettingsDialog })),
);

interface Properties {
  placement: ComposedPlacement;
  position: number;
  page: ComposedPage;
  pages: readonly ComposedPage[];
  arranger: Arranger;
}

/** A widget on the desk: what it shows, who placed it, and what one may do with it. */
export const ArrangedWidget = ({ placement, position, page, pages, arranger }: Properties) => {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const [configuring, setConfiguring] = useState(false);
  const title = arranger.titleOf(placement.kind);
  const groups = useMenuGroups({
    placement,
    position,
    page,
    pages,
    arranger,
    onSettings: () => setConfiguring(true),
  });
  // A widget that moved was taken out of the page for an instant, and its focus with it.
  useEffect(() => {
    if (!arranger.takeFollowed(placement.slot)) return;
    heading.current?.scrollIntoView({ block: "nearest" });
    heading.current?.focus({ preventScroll: true });
  });
  return (
    <>
      <PlacedWidget
        slot={placement.slot}
        kind={placement.kind}
        settings={placement.settings}
        headingRef={heading}
        source={<Source placement={placement} />}
        menu={
          <MenuButton label={t`Arrange ${title}`} icon={<Ellipsis aria-hidden="true" />} groups={groups} />
        }
      />
      {configuring && manifestOf(placement.kind)?.loadSettings && (
        <Suspense>
          <SettingsDialog placement={placement} arranger={arranger} onClose={() => setConfiguring(false)} />
        </Suspense>
      )}
    </>
  );
};

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
