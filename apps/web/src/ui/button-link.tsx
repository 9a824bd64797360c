import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-router-dom";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

interface Properties extends LinkProps {
  variant?: "primary" | "secondary" | "quiet";
  icon?: ReactNode;
}

/** A link that is the main thing to do next: it looks like a button and goes somewhere. */
export const ButtonLink = ({ variant = "secondary", icon, children, ...rest }: Properties) => (
  <Link {...rest} className={classNames(styles.button, styles[variant], rest.className)}>
    {icon}
    {children}
  </Link>
);
