import { Trans, useLingui } from "@lingui/react/macro";
import { Bell, CheckCheck, Settings2 } from "lucide-react";
import { capitalise, formatDay, formatNearDay, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { announce } from "../../ui/announcer.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { byDay } from "./by-day.ts";
import { NotificationLine } from "./notification-line.tsx";
import styles from "./notifications-page.module.css";
import { useUnread } from "./unread.ts";
import { useNotifications } from "./use-notifications.ts";

/** What one was told, the latest first, by the day. */
export const NotificationsPage = () => {
  const { i18n, t } = useLingui();
  const unread = useUnread();
  const { list, error, loading, refetch, more, markRead, marking } = useNotifications();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const days = byDay(list?.nodes ?? [], ({ createdAt }) => formatDay(new Date(createdAt), place));
  const markAll = () =>
    markRead().then(
      () => announce(t`Everything is marked as read.`),
      () => showToast(t`It could not be marked as read. Check your connection, and try again.`),
    );
  return (
    <Page title={t`Notifications`} width="text">
      <div className={styles.actions}>
        {list && list.nodes.length > 0 && (
          <Button
            icon={<CheckCheck aria-hidden="true" />}
            busy={marking}
            aria-disabled={unread === 0}
            onClick={() => void (unread > 0 && markAll())}
          >
            <Trans>Mark all as read</Trans>
          </Button>
        )}
        <ButtonLink to="/compte/notifications" variant="quiet" icon={<Settings2 aria-hidden="true" />}>
          <Trans>Choose what I receive</Trans>
        </ButtonLink>
      </div>
      {error && !list && (
        <Panel>
          <ErrorState onRetry={() => void refetch()}>
            <Trans>Your notifications could not be loaded.</Trans>
          </ErrorState>
        </Panel>
      )}
      {!list && !error && (
        <Panel>
          <Skeleton lines={6} />
        </Panel>
      )}
      {list?.nodes.length === 0 && (
        <Panel>
          <EmptyState icon={<Bell aria-hidden="true" />}>
            <Trans>Nothing for now. What your schools tell you will be here.</Trans>
          </EmptyState>
        </Panel>
      )}
      {days.map(({ day, rows }) => (
        <Panel key={day} title={capitalise(formatNearDay(new Date(rows[0]!.createdAt), place))}>
          <ul className={styles.lines}>
            {rows.map((one) => (
              <NotificationLine
                key={one.id}
                notification={one}
                place={place}
                onRead={() => void markRead(one.id).catch(() => {})}
              />
            ))}
          </ul>
        </Panel>
      ))}
      {list?.pageInfo.hasNextPage && (
        <div>
          <Button busy={loading} onClick={() => void more()}>
            <Trans>Show older notifications</Trans>
          </Button>
        </div>
      )}
    </Page>
  );
};
