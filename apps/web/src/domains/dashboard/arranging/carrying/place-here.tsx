import { useLingui } from "@lingui/react/macro";
import styles from "./place-here.module.css";

interface Properties {
  /** From 1. */
  position: number;
  count: number;
  onPlace: () => void;
}

/** Lies over a widget while another is picked up: a tap puts that one in its place. */
export const PlaceHere = ({ position, count, onPlace }: Properties) => {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={styles.place}
      aria-label={t`Put it here: position ${position} of ${count}`}
      onClick={onPlace}
    >
      <span aria-hidden="true">{position}</span>
    </button>
  );
};
