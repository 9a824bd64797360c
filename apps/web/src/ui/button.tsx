import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

interface Properties extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  /** Still focusable and announced while it works; it ignores presses. */
  busy?: boolean;
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export const Button = ({ variant = "secondary", busy = false, icon, children, ...rest }: Properties) => (
  <button
    type="button"
    {...rest}
    className={classNames(styles.button, styles[variant], rest.className)}
    aria-disabled={busy || rest["aria-disabled"]}
    aria-busy={busy}
    onClick={busy ? (event) => event.preventDefault() : rest.onClick}
  >
    {icon}
    {children}
  </button>
);
