import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { proposalWords } from "./proposal-words.ts";
import { newsProposalsDocument } from "./proposals-documents.ts";

interface Properties {
  toDecide: boolean;
  title: string;
  icon: ReactNode;
  empty: string;
}

export const ProposalList = ({ toDecide, title, icon, empty }: Properties) => {
  const { i18n, t } = useLingui();
  const { data, error, loading, fetchMore, refetch } = useQuery(newsProposalsDocument, {
    variables: { toDecide },
    fetchPolicy: "cache-and-network",
  });
  useFacts(["NEWS_PROPOSALS"], () => void refetch());
  const proposals = data?.viewer.newsProposals;
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const more = () =>
    fetchMore({
      variables: { after: proposals?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        viewer: {
          ...next.viewer,
          newsProposals: {
            ...next.viewer.newsProposals,
            nodes: [...before.viewer.newsProposals.nodes, ...next.viewer.newsProposals.nodes],
          },
        },
      }),
    });
  return (
    <Panel title={title}>
      {error && !proposals && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>It could not be loaded.</Trans>
        </ErrorState>
      )}
      {!proposals && !error && <Skeleton lines={4} />}
      {proposals?.nodes.length === 0 && <EmptyState icon={icon}>{empty}</EmptyState>}
      {proposals && proposals.nodes.length > 0 && (
        <LineList>
          {proposals.nodes.map(({ id, title: name, excerpt, sender, author, state, createdAt }) => (
            <Line
              key={id}
              title={name}
              to={`/actualites/propositions/${id}`}
              end={
                toDecide ? undefined : (
                  <Badge tone={proposalWords(state).tone}>{t(proposalWords(state).label)}</Badge>
                )
              }
              note={
                <>
                  <p>{excerpt}</p>
                  <p>
                    {[toDecide && author?.displayName, sender, formatAgo(new Date(createdAt), place)]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </>
              }
            />
          ))}
        </LineList>
      )}
      {proposals?.pageInfo.hasNextPage && (
        <Button busy={loading} onClick={() => void more()}>
          <Trans>Show older ones</Trans>
        </Button>
      )}
    </Panel>
  );
};
