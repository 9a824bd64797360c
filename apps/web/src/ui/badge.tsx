import type { ReactNode } from "react";
import styles from "./badge.module.css";
import { classNames } from "./class-names.ts";
import hueStyles from "./hue.module.css";
import type { Hue } from "./hue.ts";

/** A word or a number that says a state. */
export const Badge = ({
  tone = "accent",
  children,
}: {
  tone?: "accent" | "warn" | "ok" | "plain" | Hue;
  children: ReactNode;
}) => <span className={classNames(styles.badge, styles[tone], hueStyles[tone])}>{children}</span>;
