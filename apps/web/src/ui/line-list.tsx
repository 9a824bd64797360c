import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { classNames } from "./class-names.ts";
import hueStyles from "./hue.module.css";
import type { Hue } from "./hue.ts";
import styles from "./line-list.module.css";

/** Lines under each other, apart by a thin rule. */
export const LineList = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className={styles.list} aria-label={label}>
    {children}
  </ul>
);

interface LineProperties {
  title: ReactNode;
  /** Where the title leads: an address of the application. */
  to?: string;
  /** Under the title. */
  note?: ReactNode;
  /** Before it: an avatar, an hour. */
  start?: ReactNode;
  /** After it: a button, a badge. */
  end?: ReactNode;
  /** A bar of colour that repeats what is written. */
  hue?: Hue;
}

export const Line = ({ title, to, note, start, end, hue }: LineProperties) => (
  <li className={styles.line}>
    {start}
    {hue && <span className={classNames(styles.bar, hueStyles[hue])} aria-hidden="true" />}
    <div className={styles.words}>
      <p className={styles.title}>{to === undefined ? title : <Link to={to}>{title}</Link>}</p>
      {note && <div className={styles.note}>{note}</div>}
    </div>
    {end}
  </li>
);
