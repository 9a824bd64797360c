import { useQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { graphql } from "../../platform/gql/gql.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import { announce } from "../../ui/announcer.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import styles from "./unread-mark.module.css";

const unreadDocument = graphql(`
  query UnreadCounts {
    viewer {
      id
      mailboxes {
        id
        unreadCount
      }
    }
  }
`);

/** More than these are many. */
const most = 99;

/** How many conversations one has not read, on the icon of messages; more than before is said aloud, politely. */
export const UnreadMark = () => {
  const { t } = useLingui();
  const { data, refetch } = useQuery(unreadDocument);
  useFacts(["MESSAGES"], () => void refetch().catch(() => undefined));
  const count = data?.viewer.mailboxes.reduce((sum, { unreadCount }) => sum + unreadCount, 0);
  const before = useRef(count);
  useEffect(() => {
    if (count !== undefined && before.current !== undefined && count > before.current)
      announce(t`${plural(count, { one: "New message: # unread", other: "New message: # unread" })}`);
    before.current = count ?? before.current;
  }, [count, t]);
  if (!count) return null;
  return (
    <span className={styles.mark}>
      {count > most ? `${most}+` : count}
      <VisuallyHidden>{t({ message: "unread", context: "after a number of messages" })}</VisuallyHidden>
    </span>
  );
};
