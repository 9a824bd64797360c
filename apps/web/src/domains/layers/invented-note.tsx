import { Trans } from "@lingui/react/macro";
import styles from "./layers.module.css";

/** So that nobody takes a sample for what their school said. */
export const InventedNote = () => (
  <p className={styles.note}>
    <Trans>The people here and their news are invented; what you have set is shown as it is.</Trans>
  </p>
);
