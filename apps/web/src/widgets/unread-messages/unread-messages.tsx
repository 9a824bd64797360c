import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { UnreadMessagesWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./unread-messages.module.css";

const UnreadMessages = ({ widget }: ViewProperties<UnreadMessagesWidgetFragment>) => {
  const { i18n } = useLingui();
  const messages = widget.unreadMessages ?? [];
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  return (
    <>
      {messages.length === 0 ? (
        <EmptyState>
          <Trans>You have read everything. What people write to you will be here.</Trans>
        </EmptyState>
      ) : (
        <LineList>
          {messages.map(({ conversationId, subject, from, at, urgent, children }) => (
            <Line
              key={conversationId}
              title={from.name}
              to={`/messages/conversation/${conversationId}`}
              start={<Avatar initials={from.initials} hue={hueOf(from.id)} />}
              note={
                <span className={styles.note}>
                  {urgent && (
                    <Badge tone="warn">
                      <Trans>Urgent</Trans>
                    </Badge>
                  )}
                  {children.map(({ id, givenName }) => (
                    <Badge key={id} tone={hueOf(id)}>
                      {givenName}
                    </Badge>
                  ))}
                  <span className={styles.subject}>
                    {subject} · {formatAgo(new Date(at), place)}
                  </span>
                </span>
              }
            />
          ))}
        </LineList>
      )}
      <Link className={styles.all} to="/messages">
        <Trans>All messages</Trans>
      </Link>
    </>
  );
};

export default UnreadMessages;
