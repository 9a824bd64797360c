import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import styles from "./link-card.module.css";

interface Properties {
  to: string;
  icon?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
}

/** A place to go, with an icon and a word. Another site opens as any link does. */
export const LinkCard = ({ to, icon, title, note }: Properties) => {
  const content = (
    <>
      {icon}
      <span className={styles.title}>{title}</span>
      {note && <span className={styles.note}>{note}</span>}
    </>
  );
  return to.startsWith("/") ? (
    <Link to={to} className={styles.card}>
      {content}
    </Link>
  ) : (
    <a href={to} className={styles.card} rel="noreferrer">
      {content}
    </a>
  );
};
