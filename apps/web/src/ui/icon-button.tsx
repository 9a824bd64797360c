import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { classNames } from "./class-names.ts";
import styles from "./icon-button.module.css";

interface Properties extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "aria-label" | "children"> {
  /** What it does, in words. */
  label: string;
  icon: ReactNode;
  /** Drawn with a border, for the bar at the top. */
  outlined?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export const IconButton = ({ label, icon, outlined = false, ...rest }: Properties) => (
  <button
    type="button"
    title={label}
    {...rest}
    aria-label={label}
    className={classNames(styles.button, outlined && styles.outlined, rest.className)}
  >
    {icon}
  </button>
);
