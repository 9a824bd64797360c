import { useId, type ReactNode } from "react";
import styles from "./panel.module.css";

interface Properties {
  title?: ReactNode;
  children: ReactNode;
}

/** A sheet of paper on the desk. */
export const Panel = ({ title, children }: Properties) => {
  const id = useId();
  if (!title) return <div className={styles.panel}>{children}</div>;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
};
