import { lazyOverlay } from "./lazy-overlay.tsx";
import styles from "./menu.module.css";

/** What floats is fetched when a hand comes near: a first visit does not carry it. */
export const MenuPopup = lazyOverlay(
  () => import("./menu-popup.tsx").then((module) => module.MenuPopup),
  <span className={styles.loading} />,
);
