import { NavLink } from "react-router-dom";
import styles from "./tabs.module.css";

interface Properties {
  label: string;
  links: readonly { to: string; title: string }[];
}

/** Pages side by side, each with its own address. */
export const TabLinks = ({ label, links }: Properties) => (
  <nav aria-label={label}>
    <ul className={styles.list}>
      {links.map((link) => (
        <li key={link.to}>
          <NavLink end to={link.to} className={styles.tab ?? ""}>
            {link.title}
          </NavLink>
        </li>
      ))}
    </ul>
  </nav>
);
