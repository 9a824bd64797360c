import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { NotificationsWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./notifications.module.css";

const Notifications = ({ widget }: ViewProperties<NotificationsWidgetFragment>) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const latest = widget.notifications ?? [];
  if (latest.length === 0)
    return (
      <EmptyState>
        <Trans>You have read everything. What your schools tell you will be here.</Trans>
      </EmptyState>
    );
  return (
    <>
      <LineList>
        {latest.map(({ id, fr, en, address, establishmentName, createdAt }) => (
          <Line
            key={id}
            title={place.locale === "en" ? en : fr}
            to={address}
            note={[establishmentName, formatAgo(new Date(createdAt), place)].filter(Boolean).join(" · ")}
          />
        ))}
      </LineList>
      <Link className={styles.all} to="/notifications">
        <Trans>All notifications</Trans>
      </Link>
    </>
  );
};

export default Notifications;
