import { pageNameIn, type ComposedPlacement, type Size } from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import {
  ArrowDown,
  ArrowDownToLine,
  ArrowRightLeft,
  ArrowUp,
  ArrowUpToLine,
  Settings2,
  Trash2,
} from "lucide-react";
import type { MenuAction, MenuGroup } from "../../../ui/menu.tsx";
import { manifestOf } from "../../../widget-kit/registry.ts";
import { placeOf } from "./carrying/carrier.ts";
import { sizeWords } from "./size-words.ts";
import type { Arranger } from "./use-arranger.ts";

interface Arguments {
  placement: ComposedPlacement;
  arranger: Arranger;
  onSettings: () => void;
}

const sizeId = ({ width, height }: Size) => `${width} ${height}`;

/** All that one may do with a widget when its menu opens, one action a line; what a lock forbids is not offered. */
export const useMenuGroups = ({ placement, arranger, onSettings }: Arguments): (() => MenuGroup[]) => {
  const { i18n, t } = useLingui();
  return () => {
    const pages = arranger.pagesNow();
    const place = placeOf(pages, placement.slot);
    if (!place) return [];
    const { page, index: position } = place;
    const last = page.placements.length - 1;
    const sizes = arranger.sizesOf(placement.kind);
    const moves: MenuAction[] = [
      {
        id: "first",
        label: t`Move to the beginning`,
        icon: <ArrowUpToLine aria-hidden="true" />,
        index: 0,
        off: position === 0,
      },
      {
        id: "before",
        label: t`Move before`,
        icon: <ArrowUp aria-hidden="true" />,
        index: position - 1,
        off: position === 0,
      },
      {
        id: "after",
        label: t`Move after`,
        icon: <ArrowDown aria-hidden="true" />,
        index: position + 1,
        off: position === last,
      },
      {
        id: "last",
        label: t`Move to the end`,
        icon: <ArrowDownToLine aria-hidden="true" />,
        index: last,
        off: position === last,
      },
    ].map(({ index, off, ...action }) => ({
      ...action,
      disabled: off,
      onAction: () => arranger.moveTo(placement, page, index),
    }));
    const toPages: MenuAction[] = pages
      .filter(({ key }) => key !== page.key)
      .map((other) => ({
        id: `page ${other.key}`,
        label: t`Move to the page ${pageNameIn(other.name, i18n.locale)}`,
        icon: <ArrowRightLeft aria-hidden="true" />,
        onAction: () => arranger.moveToPage(placement, other),
      }));
    const resizes: MenuAction[] = sizes.map((size) => {
      const [width, height] = sizeWords(size);
      return {
        id: sizeId(size),
        label: t`${capitalised(t(width))}, ${t(height)}`,
        onAction: () => arranger.resize(placement, size),
      };
    });
    const others: MenuAction[] = [];
    if (placement.canConfigure && manifestOf(placement.kind)?.loadSettings) {
      others.push({
        id: "settings",
        label: t`Settings`,
        icon: <Settings2 aria-hidden="true" />,
        onAction: onSettings,
      });
    }
    if (placement.canRemove) {
      others.push({
        id: "remove",
        label: t`Remove`,
        icon: <Trash2 aria-hidden="true" />,
        tone: "danger",
        onAction: () => arranger.remove(placement),
      });
    }
    return [
      ...(placement.canMove ? [{ id: "move", actions: [...moves, ...toPages] }] : []),
      ...(placement.canMove && sizes.length > 1
        ? [{ id: "size", heading: t`Size`, chosen: sizeId(placement.size), actions: resizes }]
        : []),
      ...(others.length > 0 ? [{ id: "other", actions: others }] : []),
      ...(placement.canMove || others.length > 0
        ? []
        : [
            {
              id: "locked",
              actions: [{ id: "locked", label: t`Your school keeps this module here`, disabled: true }],
            },
          ]),
    ];
  };
};

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
