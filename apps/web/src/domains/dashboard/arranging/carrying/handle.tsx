import { useLingui } from "@lingui/react/macro";
import { GripVertical } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { IconButton } from "../../../../ui/icon-button.tsx";
import type { Carrier } from "./carrier.ts";
import { followPointer } from "./drag.ts";
import styles from "./handle.module.css";

/** Where the words stand that say how a handle is used. */
export const HANDLE_HELP = "handle-help";

interface Properties {
  slot: string;
  title: string;
  picked: boolean;
  carrier: Carrier;
}

/** What a widget is taken by: dragged by a mouse or a finger, picked up by a tap or a key. */
export const Handle = ({ slot, title, picked, carrier }: Properties) => {
  const { t } = useLingui();
  const button = useRef<HTMLButtonElement>(null);
  // A page that one turned to, widget in hand, has another handle.
  useEffect(() => {
    if (picked && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [picked]);
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    const grid = event.currentTarget.closest<HTMLElement>("[data-grid]");
    if (event.button !== 0 || !event.isPrimary || !grid) return;
    const { pointerId, clientX: x, clientY: y } = event;
    followPointer({ slot, carrier, grid, pointerId, at: { x, y } });
  };
  const act = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.repeat) return event.preventDefault();
    if (!picked) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action(carrier);
  };
  return (
    <IconButton
      ref={button}
      className={styles.handle}
      label={t`Move ${title}`}
      icon={<GripVertical aria-hidden="true" />}
      aria-pressed={picked}
      aria-describedby={HANDLE_HELP}
      onPointerDown={press}
      onClick={() => (picked ? carrier.drop() : carrier.pick(slot))}
      onKeyDown={act}
    />
  );
};

const actions: Readonly<Record<string, (carrier: Carrier) => void>> = {
  ArrowLeft: (carrier) => carrier.step("before"),
  ArrowUp: (carrier) => carrier.step("before"),
  ArrowRight: (carrier) => carrier.step("after"),
  ArrowDown: (carrier) => carrier.step("after"),
  Home: (carrier) => carrier.step("first"),
  End: (carrier) => carrier.step("last"),
  PageUp: (carrier) => carrier.stepPage(-1),
  PageDown: (carrier) => carrier.stepPage(1),
  Escape: (carrier) => carrier.cancel(),
};
