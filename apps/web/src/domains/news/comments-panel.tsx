import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useFacts } from "../../platform/live/use-facts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { showToast } from "../../ui/toast.tsx";
import { CommentForm } from "./comment-form.tsx";
import { CommentLine } from "./comment-line.tsx";
import { newsCommentsDocument, setNewsCommentsDocument } from "./comments-documents.ts";
import styles from "./comments-panel.module.css";

/** What readers wrote under a news item, and where one writes; nothing where nobody may and nobody did. */
export const CommentsPanel = ({ newsId }: { newsId: string }) => {
  const { t } = useLingui();
  const { data, error, loading, fetchMore, refetch } = useQuery(newsCommentsDocument, {
    variables: { id: newsId },
    fetchPolicy: "cache-and-network",
  });
  const [set, { loading: isSetting }] = useMutation(setNewsCommentsDocument);
  // Who reads further pages would lose their place.
  const hasMore = useRef(false);
  useFacts(["NEWS_COMMENTS"], () => hasMore.current || void refetch());
  const news = data?.news;
  if (error && !news) {
    return (
      <Panel title={t`Comments`}>
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The comments could not be loaded.</Trans>
        </ErrorState>
      </Panel>
    );
  }
  if (!news || (!news.takesComments && news.comments.totalCount === 0 && !news.viewerCanSwitchComments))
    return null;
  const { nodes, totalCount, pageInfo } = news.comments;
  const more = () => {
    hasMore.current = true;
    return fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.news || !next.news) return before;
        const comments = next.news.comments;
        return {
          ...next,
          news: {
            ...next.news,
            comments: { ...comments, nodes: [...before.news.comments.nodes, ...comments.nodes] },
          },
        };
      },
    });
  };
  const again = () => {
    hasMore.current = false;
    void refetch();
  };
  const flip = () =>
    set({ variables: { input: { id: newsId, open: !news.takesComments } } }).then(again, () =>
      showToast(t`It could not be changed. Try again.`),
    );
  return (
    <Panel title={totalCount === 0 ? t`Comments` : t`Comments (${totalCount})`}>
      {nodes.length > 0 && (
        <ol className={styles.list}>
          {nodes.map((comment) => (
            <CommentLine key={comment.id} comment={comment} onRemoved={again} />
          ))}
        </ol>
      )}
      {pageInfo.hasNextPage && (
        <p>
          <Button busy={loading} onClick={() => void more()}>
            <Trans>Show more comments</Trans>
          </Button>
        </p>
      )}
      {!news.takesComments && totalCount > 0 && (
        <Notice>
          <Trans>The comments are closed: nobody writes any more.</Trans>
        </Notice>
      )}
      {news.viewerCanComment && <CommentForm newsId={newsId} onWritten={again} />}
      {news.viewerCanSwitchComments && (
        <p className={styles.switch}>
          <Button variant="quiet" busy={isSetting} onClick={() => void flip()}>
            {news.takesComments ? <Trans>Close the comments</Trans> : <Trans>Open comments</Trans>}
          </Button>
        </p>
      )}
    </Panel>
  );
};
