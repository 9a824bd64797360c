import { useMutation, useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Eye, PenLine, Trash2 } from "lucide-react";
import { useEffect } from "react";
import { Link, useParams } from "react-router-dom";
import { capitalise, formatDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ReportNews } from "./report-news.tsx";
import { CommentsPanel } from "./comments-panel.tsx";
import { markNewsReadDocument, newsDocument, withdrawNewsDocument } from "./documents.ts";
import styles from "./news-item-page.module.css";
import { NewsText } from "./news-text.tsx";

export const NewsItemPage = () => {
  const { i18n, t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(newsDocument, { variables: { id } });
  useFacts(["NEWS"], () => void refetch());
  const [withdraw, { loading }] = useMutation(withdrawNewsDocument);
  const news = data?.news;
  const shown = news?.id;
  const [markRead] = useMutation(markNewsReadDocument);
  useEffect(() => {
    // It is counted, and nothing is said when it could not be.
    if (shown !== undefined) markRead({ variables: { input: { id: shown } } }).catch(() => {});
  }, [shown, markRead]);
  if (error && !news) {
    return (
      <Page title={t`News`} width="text">
        <ErrorState onRetry={() => void refetch()}>
          <Trans>
            There is no news here that you may read: it may be over, or withdrawn.{" "}
            <Link to="/actualites">All news</Link>
          </Trans>
        </ErrorState>
      </Page>
    );
  }
  if (!news) {
    return (
      <Page title={t`News`} width="text">
        <Skeleton lines={6} />
      </Page>
    );
  }
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const at = new Date(news.publishedAt);
  const takeAway = () =>
    withdraw({ variables: { input: { id: news.id, version: news.version } } }).then(
      () => showToast(t`The news is withdrawn: its readers no longer see it`),
      () => showToast(t`It could not be withdrawn. Read it again: somebody may have changed it.`),
    );
  return (
    <Page
      title={news.title}
      back={{ to: "/actualites", label: t`The news` }}
      note={[news.sender, news.signedBy, `${capitalise(formatDay(at, place))}, ${formatTime(at, place)}`]
        .filter(Boolean)
        .join(" · ")}
      width="text"
    >
      {news.withdrawn && (
        <Notice>
          <Trans>This news is withdrawn: only those who may publish here still read it.</Trans>
        </Notice>
      )}
      <Panel>
        <NewsText body={news.body} images={news.images} />
      </Panel>
      {typeof news.readCount === "number" && (
        <p className={styles.count}>
          <Eye aria-hidden="true" />
          <Plural
            value={news.readCount}
            _0="Nobody opened it yet"
            one="# person opened it"
            other="# people opened it"
          />
        </p>
      )}
      {news.viewerCanEdit && !news.withdrawn && (
        <p className={styles.actions}>
          <ButtonLink to={`/actualites/${news.id}/modifier`} icon={<PenLine aria-hidden="true" />}>
            <Trans>Change</Trans>
          </ButtonLink>
          <Button
            variant="danger"
            busy={loading}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => void takeAway()}
          >
            <Trans>Withdraw</Trans>
          </Button>
        </p>
      )}
      {!news.viewerCanEdit && <ReportNews id={news.id} />}
      <CommentsPanel newsId={news.id} />
    </Page>
  );
};
