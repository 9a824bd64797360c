import { useLingui } from "@lingui/react/macro";
import { memo } from "react";
import type { Carrier } from "./carrier.ts";
import styles from "./place-here.module.css";

interface Properties {
  /** From 1. */
  position: number;
  count: number;
  carrier: Carrier;
}

/**
 * Lies over a widget while another is picked up: a tap puts that one in its place. It is always there and only seen
 * then: sixty that come and go would be laid out at each picking up and putting down.
 */
export const PlaceHere = memo(({ position, count, carrier }: Properties) => {
  const { t } = useLingui();
  const place = () => {
    carrier.to(position - 1);
    carrier.drop();
  };
  return (
    <button
      type="button"
      className={styles.place}
      aria-label={t`Put it here: position ${position} of ${count}`}
      onClick={place}
    >
      {position}
    </button>
  );
});
