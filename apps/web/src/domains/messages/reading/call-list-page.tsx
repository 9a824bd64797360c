import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Printer } from "lucide-react";
import { useParams } from "react-router-dom";
import { graphql } from "../../../platform/gql/gql.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import styles from "./call-list-page.module.css";

const callListDocument = graphql(`
  query CallList($messageId: ID!, $after: String) {
    viewer {
      id
      callList(messageId: $messageId, first: 100, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          correspondent {
            id
            name
          }
          children {
            id
            displayName
          }
          deliveredAt
          numbers {
            id
            kind
            value
          }
        }
      }
    }
  }
`);

/** Whom an urgent message did not reach, with the numbers to call: to be printed, and ticked by hand. */
export const CallListPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, loading, refetch, fetchMore } = useQuery(callListDocument, {
    variables: { messageId: id },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const list = data?.viewer.callList;
  const more = () =>
    fetchMore({
      variables: { after: list?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const [shown, added] = [before.viewer.callList, next.viewer.callList];
        if (!shown || !added) return before;
        const callList = { ...added, nodes: [...shown.nodes, ...added.nodes] };
        return { ...before, viewer: { ...before.viewer, callList } };
      },
    });
  return (
    <Page
      title={t`Who was not reached`}
      back={{ to: `/messages/message/${id}`, label: t`Back to the message` }}
      width="text"
    >
      <div className={styles.bar}>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </div>
      {error && !list && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>There is no list here that you may read.</Trans>
        </ErrorState>
      )}
      {!list && !error && <Skeleton lines={8} />}
      {list?.nodes.length === 0 && (
        <EmptyState>
          <Trans>Everybody has read the message: there is nobody to call.</Trans>
        </EmptyState>
      )}
      {list && list.nodes.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t`Called`}</th>
              <th scope="col">{t`Name`}</th>
              <th scope="col">{t`Child`}</th>
              <th scope="col">{t`Telephone`}</th>
              <th scope="col">{t`Message`}</th>
            </tr>
          </thead>
          <tbody>
            {list.nodes.map(({ correspondent, children, deliveredAt, numbers }) => (
              <tr key={correspondent.id}>
                <td>
                  <VisuallyHidden>{t`to tick`}</VisuallyHidden>
                  <span className={styles.box} aria-hidden="true" />
                </td>
                <th scope="row">{correspondent.name}</th>
                <td>{children.map(({ displayName }) => displayName).join(", ")}</td>
                <td>
                  {numbers.map(({ id: number, value }) => (
                    <a key={number} href={`tel:${value.replaceAll(/[^+\d]/g, "")}`} className={styles.number}>
                      {value}
                    </a>
                  ))}
                </td>
                <td>{deliveredAt ? <Trans>delivered, not read</Trans> : <Trans>not delivered</Trans>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list?.pageInfo.hasNextPage && (
        <Button busy={loading} onClick={() => void more()}>
          <Trans>Show the rest of the list</Trans>
        </Button>
      )}
    </Page>
  );
};
