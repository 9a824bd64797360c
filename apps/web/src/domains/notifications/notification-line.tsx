import { useLingui } from "@lingui/react/macro";
import { Check } from "lucide-react";
import { Link } from "react-router-dom";
import { formatTime } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import styles from "./notifications-page.module.css";

interface Properties {
  notification: {
    title: string;
    address: string;
    establishmentName?: string | null;
    createdAt: string;
    read: boolean;
  };
  place: { locale: Locale; timeZone: string };
  onRead: () => void;
}

/** One thing that one was told: opening it reads it. */
export const NotificationLine = ({ notification, place, onRead }: Properties) => {
  const { t } = useLingui();
  const { title, address, establishmentName, createdAt, read } = notification;
  const at = formatTime(new Date(createdAt), place);
  return (
    <li className={styles.line} data-read={read}>
      <span className={styles.mark} aria-hidden="true" />
      <div className={styles.words}>
        <p>
          <Link to={address} className={styles.title} onClick={() => read || onRead()}>
            {title}
          </Link>
          {!read && <VisuallyHidden> {t`(not read)`}</VisuallyHidden>}
        </p>
        <p className={styles.note}>{establishmentName ? `${establishmentName} · ${at}` : at}</p>
      </div>
      {!read && (
        <IconButton
          label={t`Mark as read: ${title}, ${at}`}
          icon={<Check aria-hidden="true" />}
          onClick={({ currentTarget }) => {
            // This button goes away: whoever uses keys stays on the line.
            currentTarget.closest("li")?.querySelector("a")?.focus();
            onRead();
          }}
        />
      )}
    </li>
  );
};
