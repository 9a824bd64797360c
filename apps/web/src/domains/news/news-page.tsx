import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Megaphone, PenLine } from "lucide-react";
import { useRef } from "react";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { newsListDocument } from "./documents.ts";
import styles from "./news-item-page.module.css";

/** What one's schools tell, the latest first; and where one publishes, for who holds the mandate. */
export const NewsPage = () => {
  const { i18n, t } = useLingui();
  const { data, error, loading, fetchMore, refetch } = useQuery(newsListDocument, {
    fetchPolicy: "cache-and-network",
  });
  const news = data?.viewer.news;
  const publishes = (data?.viewer.newsPlaces.length ?? 0) > 0;
  const proposes = (data?.viewer.newsProposalPlaces.length ?? 0) > 0;
  const waiting = data?.viewer.newsProposals.totalCount ?? 0;
  // Who reads older news would lose their place.
  const hasMore = useRef(false);
  useFacts(["NEWS", "NEWS_PROPOSALS"], () => hasMore.current || void refetch());
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const more = () => {
    hasMore.current = true;
    return fetchMore({
      variables: { after: news?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        viewer: {
          ...next.viewer,
          news: { ...next.viewer.news, nodes: [...before.viewer.news.nodes, ...next.viewer.news.nodes] },
        },
      }),
    });
  };
  return (
    <Page title={t`News`} width="text">
      {data && (publishes || proposes) && (
        <p className={styles.actions}>
          {publishes ? (
            <ButtonLink variant="primary" to="/actualites/ecrire" icon={<PenLine aria-hidden="true" />}>
              <Trans>Publish news</Trans>
            </ButtonLink>
          ) : (
            <ButtonLink variant="primary" to="/actualites/proposer" icon={<PenLine aria-hidden="true" />}>
              <Trans>Propose news</Trans>
            </ButtonLink>
          )}
          <ButtonLink to="/actualites/propositions">
            {waiting > 0 ? <Trans>Proposals ({waiting})</Trans> : <Trans>Proposals</Trans>}
          </ButtonLink>
        </p>
      )}
      <Panel>
        {error && !news && (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The news could not be loaded.</Trans>
          </ErrorState>
        )}
        {!news && !error && <Skeleton lines={8} />}
        {news?.nodes.length === 0 && (
          <EmptyState icon={<Megaphone aria-hidden="true" />}>
            <Trans>No news for now. What your school publishes will be here.</Trans>
          </EmptyState>
        )}
        {news && news.nodes.length > 0 && (
          <LineList>
            {news.nodes.map(({ id, title, excerpt, sender, signedBy, pinned, publishedAt }) => (
              <Line
                key={id}
                title={title}
                end={
                  pinned && (
                    <Badge tone="plain">
                      <Trans>Pinned</Trans>
                    </Badge>
                  )
                }
                to={`/actualites/${id}`}
                note={
                  <>
                    <p>{excerpt}</p>
                    <p>
                      {[sender, signedBy, formatAgo(new Date(publishedAt), place)]
                        .filter(Boolean)
                        .join(" · ")}
                    </p>
                  </>
                }
              />
            ))}
          </LineList>
        )}
        {news?.pageInfo.hasNextPage && (
          <Button busy={loading} onClick={() => void more()}>
            <Trans>Show older news</Trans>
          </Button>
        )}
      </Panel>
    </Page>
  );
};
