import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Bell as BellIcon } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router-dom";
import { useFacts } from "../../platform/live/use-facts.ts";
import styles from "./bell.module.css";
import { askUnread, tellUnread, useUnread } from "./unread.ts";

const mostCounted = 100;

/** Leads to what one was told, and says how much of it is left to read. */
export const Bell = ({ first }: { first: number }) => {
  const { t } = useLingui();
  // Before it is drawn for the first time.
  useState(() => tellUnread(first));
  const unread = useUnread();
  useFacts(["NOTIFICATIONS"], () => void askUnread().catch(() => {}));
  const said =
    unread === 0
      ? t`Notifications`
      : unread >= mostCounted
        ? t`Notifications: more than 99 to read`
        : t`Notifications: ${plural(unread, { one: "# to read", other: "# to read" })}`;
  return (
    <Link to="/notifications" className={styles.bell ?? ""} aria-label={said} title={said}>
      <BellIcon aria-hidden="true" />
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread >= mostCounted ? "99+" : unread}
        </span>
      )}
    </Link>
  );
};
