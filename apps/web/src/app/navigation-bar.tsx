import { useLingui } from "@lingui/react/macro";
import { Ellipsis } from "lucide-react";
import { NavLink } from "react-router-dom";
import { classNames } from "../ui/class-names.ts";
import styles from "./navigation-bar.module.css";
import { useSessionUser } from "../platform/session/session-provider.tsx";
import { navigationOf } from "./navigation.ts";

export const Navigation = ({ label }: { label: string }) => {
  const { t } = useLingui();
  const user = useSessionUser();
  return (
    <nav aria-label={label} className={styles.navigation}>
      <ul className={styles.entries}>
        {navigationOf(user).map(({ to, label: words, icon: Icon, exact = false, inMore, Mark }) => (
          <li key={to} className={inMore ? styles.wide : undefined}>
            <NavLink to={to} end={exact} className={styles.entry ?? ""}>
              <Icon aria-hidden="true" />
              <span className={styles.word}>{t(words)}</span>
              {Mark && (
                <span className={styles.mark}>
                  <Mark />
                </span>
              )}
            </NavLink>
          </li>
        ))}
        <li className={styles.more}>
          <NavLink to="/plus" className={classNames(styles.entry)}>
            <Ellipsis aria-hidden="true" />
            <span className={styles.word}>{t`More`}</span>
          </NavLink>
        </li>
      </ul>
    </nav>
  );
};
