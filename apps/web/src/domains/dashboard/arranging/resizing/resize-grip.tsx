import type { ComposedPlacement, Size } from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import { MoveDiagonal2 } from "lucide-react";
import { type PointerEvent, useRef } from "react";
import { IconButton } from "../../../../ui/icon-button.tsx";
import { drawSize } from "./draw-size.ts";
import styles from "./resize-grip.module.css";
import { nextSize } from "./size-under.ts";

interface Properties {
  placement: ComposedPlacement;
  title: string;
  sizes: readonly Size[];
  /** Shows a size that is not chosen yet; null shows the one that is. */
  onDraw: (slot: string, size: Size | null) => void;
  onResize: (placement: ComposedPlacement, size: Size, from: "grip") => void;
}

/** The corner of a widget: drawn out by a mouse or a finger; a press takes the next size. */
export const ResizeGrip = ({ placement, title, sizes, onDraw, onResize }: Properties) => {
  const { t } = useLingui();
  const drew = useRef(false);
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    drew.current = false;
    drawSize(event.nativeEvent, {
      sizes,
      current: placement.size,
      onDraw: (size) => {
        drew.current = true;
        onDraw(placement.slot, size);
      },
      onEnd: (size) => {
        onDraw(placement.slot, null);
        if (size) onResize(placement, size, "grip");
      },
    });
  };
  return (
    <IconButton
      className={styles.grip}
      data-grip
      label={t`Resize ${title}`}
      icon={<MoveDiagonal2 aria-hidden="true" />}
      onPointerDown={press}
      onClick={() => !drew.current && onResize(placement, nextSize(sizes, placement.size), "grip")}
    />
  );
};
