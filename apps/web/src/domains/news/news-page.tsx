import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Megaphone, PenLine } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { newsListDocument } from "./documents.ts";

const PublishDialog = lazy(() =>
  import("./publish-dialog.tsx").then((module) => ({ default: module.PublishDialog })),
);

/** What one's schools tell, the latest first; and where one publishes, for who holds the mandate. */
export const NewsPage = () => {
  const { i18n, t } = useLingui();
  const [writing, setWriting] = useState(false);
  const { data, error, loading, fetchMore, refetch } = useQuery(newsListDocument, {
    fetchPolicy: "cache-and-network",
  });
  const news = data?.viewer.news;
  // Who reads older news would lose their place.
  const hasMore = useRef(false);
  useFacts(["NEWS"], () => hasMore.current || void refetch());
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
      {data && data.viewer.newsPlaces.length > 0 && (
        <p>
          <Button variant="primary" icon={<PenLine aria-hidden="true" />} onClick={() => setWriting(true)}>
            <Trans>Publish news</Trans>
          </Button>
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
            {news.nodes.map(({ id, title, excerpt, sender, publishedAt }) => (
              <Line
                key={id}
                title={title}
                to={`/actualites/${id}`}
                note={
                  <>
                    <p>{excerpt}</p>
                    <p>
                      {sender} · {formatAgo(new Date(publishedAt), place)}
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
      {writing && data && (
        <Suspense>
          <PublishDialog
            places={data.viewer.newsPlaces}
            onClose={() => setWriting(false)}
            onDone={() => void refetch()}
          />
        </Suspense>
      )}
    </Page>
  );
};
