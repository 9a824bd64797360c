import styles from "./avatar.module.css";
import { classNames } from "./class-names.ts";
import hueStyles from "./hue.module.css";
import type { Hue } from "./hue.ts";

interface Properties {
  initials: string;
  hue: Hue;
  size?: "small" | "normal";
}

/** Initials on a colour. The name stands beside it, so it is hidden from screen readers. */
export const Avatar = ({ initials, hue, size = "normal" }: Properties) => (
  <span className={classNames(styles.avatar, styles[size], hueStyles[hue])} aria-hidden="true">
    {initials}
  </span>
);
