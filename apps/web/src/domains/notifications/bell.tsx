import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Bell as BellIcon } from "lucide-react";
import { useEffect, useState } from "react";
import { Link } from "react-router-dom";
import { useFacts } from "../../platform/live/use-facts.ts";
import { hasPersonal } from "../../platform/personal-storage.ts";
import { useSessionUser } from "../../platform/session/session-provider.tsx";
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
  useRenewedWaking();
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

/** Milliseconds: the page comes first. */
const afterwards = 5000;

/** Whoever signs in again on their own device is woken there as before: a session ends after a month. */
const useRenewedWaking = () => {
  const { id } = useSessionUser();
  useEffect(() => {
    if (!hasPersonal(id, "push")) return;
    const renew = async () => (await import("./renew-waking.ts")).renewWaking();
    const timer = setTimeout(() => void renew().catch(() => {}), afterwards);
    return () => clearTimeout(timer);
  }, [id]);
};
