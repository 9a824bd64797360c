import { useMutation, useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { cache } from "../../platform/apollo.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import { markReadDocument, notificationsDocument } from "./documents.ts";
import { tellUnread } from "./unread.ts";

const showRead = (id: string) =>
  cache.modify({
    id: cache.identify({ __typename: "Notification", id }) ?? "",
    fields: { read: () => true },
  });

/** What one was told, page by page and live, and how one says that it is read. */
export const useNotifications = () => {
  const { i18n } = useLingui();
  const { data, error, loading, fetchMore, refetch } = useQuery(notificationsDocument, {
    variables: { after: null, locale: i18n.locale },
    fetchPolicy: "cache-and-network",
  });
  const list = data?.viewer.notifications;
  const unread = data?.viewer.unreadNotificationCount;
  useEffect(() => {
    if (unread !== undefined) tellUnread(unread);
  }, [unread]);
  // Who reads older ones would lose their place.
  const hasMore = useRef(false);
  useFacts(["NOTIFICATIONS"], () => hasMore.current || void refetch().catch(() => {}));
  const more = () => {
    hasMore.current = true;
    return fetchMore({
      variables: { after: list?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        viewer: {
          ...next.viewer,
          notifications: {
            ...next.viewer.notifications,
            nodes: [...before.viewer.notifications.nodes, ...next.viewer.notifications.nodes],
          },
        },
      }),
    });
  };
  const [mark, { loading: marking }] = useMutation(markReadDocument);
  const markRead = async (id?: string) => {
    const { data: left } = await mark({ variables: { ids: id === undefined ? null : [id] } });
    if (!left) return;
    tellUnread(left.markNotificationsRead);
    for (const one of list?.nodes ?? []) if (id === undefined || one.id === id) showRead(one.id);
  };
  return { list, error, loading, refetch, more, markRead, marking };
};
