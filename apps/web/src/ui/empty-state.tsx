import type { ReactNode } from "react";
import styles from "./state.module.css";

/** Says what will come here, and what one can do meanwhile. */
export const EmptyState = ({
  icon,
  children,
  action,
}: {
  icon?: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) => (
  <div className={styles.state}>
    {icon && <span className={styles.icon}>{icon}</span>}
    <p>{children}</p>
    {action}
  </div>
);
