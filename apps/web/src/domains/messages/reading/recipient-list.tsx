import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "../../../platform/gql/gql.ts";
import { Button } from "../../../ui/button.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { wholeMoment } from "../list/list-moment.ts";
import { useWhere } from "../use-where.ts";
import type { Message } from "./message.ts";
import styles from "./recipient-list.module.css";

const recipientsDocument = graphql(`
  query MessageRecipients($id: ID!, $conversationId: ID, $after: String) {
    viewer {
      id
      message(id: $id, conversationId: $conversationId) {
        id
        isMine
        recipients(first: 50, after: $after) {
          pageInfo {
            endCursor
            hasNextPage
          }
          nodes {
            correspondent {
              id
              kind
              name
              detail
            }
            deliveredAt
            readAt
          }
        }
      }
    }
  }
`);

/** All recipients of whom one may know; to who wrote, how far the message is with each. */
export const RecipientList = ({ message: { id, conversationId } }: { message: Message }) => {
  const { t } = useLingui();
  const where = useWhere();
  const { data, error, loading, fetchMore } = useQuery(recipientsDocument, {
    variables: { id, conversationId },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const message = data?.viewer.message;
  if (error && !message) {
    return (
      <p className={styles.state}>
        <Trans>The recipients could not be read.</Trans>
      </p>
    );
  }
  if (!message) return <Skeleton lines={2} />;
  const { nodes, pageInfo } = message.recipients;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const [shown, added] = [before.viewer.message, next.viewer.message];
        if (!shown || !added) return before;
        const recipients = {
          ...added.recipients,
          nodes: [...shown.recipients.nodes, ...added.recipients.nodes],
        };
        return { ...before, viewer: { ...before.viewer, message: { ...shown, recipients } } };
      },
    });
  const stateOf = ({ readAt, deliveredAt }: (typeof nodes)[number]) => {
    if (readAt) return t`read ${wholeMoment(new Date(readAt), where)}`;
    return deliveredAt ? t`delivered` : t`not delivered yet`;
  };
  return (
    <>
      <ul className={styles.list} aria-label={t`Recipients`}>
        {nodes.map((one) => (
          <li key={one.correspondent.id} className={styles.one}>
            <span>
              {one.correspondent.name}
              {one.correspondent.detail && (
                <span className={styles.state}> · {one.correspondent.detail}</span>
              )}
            </span>
            {message.isMine && <span className={styles.state}>{stateOf(one)}</span>}
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button variant="quiet" busy={loading} onClick={() => void more()}>
          <Trans>Show more recipients</Trans>
        </Button>
      )}
    </>
  );
};
