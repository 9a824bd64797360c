import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { FilePen } from "lucide-react";
import { Link } from "react-router-dom";
import { useFacts } from "../../../platform/live/use-facts.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { wordsOf } from "../box-words.ts";
import { useKeptDrafts } from "../drafts/use-kept-drafts.ts";
import { useWhere } from "../use-where.ts";
import styles from "./conversation-line.module.css";
import listStyles from "./conversation-list.module.css";
import { draftsDocument } from "./documents.ts";
import { listMoment } from "./list-moment.ts";
import { PeopleWords } from "./people-words.tsx";

/** What one began to write: with the API, and first what only this browser has. */
export const DraftList = ({ openId }: { openId: string | undefined }) => {
  const { t } = useLingui();
  const where = useWhere();
  const { data, error, loading, fetchMore, refetch } = useQuery(draftsDocument, {
    fetchPolicy: "cache-and-network",
  });
  useFacts(["MESSAGES"], () => void refetch().catch(() => undefined));
  const here = useKeptDrafts().all();
  const drafts = data?.viewer.drafts;
  const kept = new Set(here.map(({ id }) => id));
  const lines = [
    ...here.map(({ id, content, at }) => ({
      id,
      names: content.to.map(({ name }) => name),
      subject: content.subject,
      excerpt: "",
      at,
      reply: content.inReplyTo !== null,
      here: true,
    })),
    ...(drafts?.nodes ?? [])
      .filter(({ id }) => !kept.has(id))
      .map(({ id, recipients, subject, excerpt, updatedAt, inReplyTo }) => ({
        id,
        names: recipients.map(({ name }) => name),
        subject,
        excerpt,
        at: updatedAt,
        reply: inReplyTo != null,
        here: false,
      })),
  ];
  return (
    <div className={listStyles.sheet}>
      {error && !drafts && (
        <div className={listStyles.state}>
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The drafts could not be read. What this device holds is below.</Trans>
          </ErrorState>
        </div>
      )}
      {!drafts && !error && lines.length === 0 && (
        <div className={listStyles.state}>
          <Skeleton lines={6} />
        </div>
      )}
      {drafts && lines.length === 0 && (
        <div className={listStyles.state}>
          <EmptyState icon={<FilePen aria-hidden="true" />}>
            {t(wordsOf({ kind: "drafts" }).empty)}
          </EmptyState>
        </div>
      )}
      {lines.length > 0 && (
        <ul aria-label={t({ message: "Drafts", context: "messages" })}>
          {lines.map(({ id, names, subject, excerpt, at, reply, here: onlyHere }) => (
            <li key={id} className={classNames(styles.line, styles.plain, id === openId && styles.open)}>
              <Link to={`/messages/brouillon/${id}`} className={styles.link}>
                <span className={styles.top}>
                  <span className={styles.who}>
                    {reply ? (
                      <Trans context="draft">Answer</Trans>
                    ) : (
                      <PeopleWords names={names} count={names.length} />
                    )}
                  </span>
                  <time className={styles.when} dateTime={at}>
                    {listMoment(new Date(at), where)}
                  </time>
                </span>
                <span className={styles.subject}>
                  <span className={styles.title}>
                    {subject.trim() === "" ? <Trans>(No subject)</Trans> : subject}
                  </span>
                </span>
                <span className={styles.excerpt}>
                  <span className={styles.begin}>
                    {onlyHere ? <Trans>On this device only, until the network is back</Trans> : excerpt}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {drafts?.pageInfo.hasNextPage && (
        <div className={listStyles.more}>
          <Button
            variant="quiet"
            busy={loading}
            onClick={() =>
              void fetchMore({
                variables: { after: drafts.pageInfo.endCursor ?? null },
                updateQuery: (before, { fetchMoreResult: next }) => ({
                  ...next,
                  viewer: {
                    ...next.viewer,
                    drafts: {
                      ...next.viewer.drafts,
                      nodes: [...before.viewer.drafts.nodes, ...next.viewer.drafts.nodes],
                    },
                  },
                }),
              })
            }
          >
            <Trans>Show older drafts</Trans>
          </Button>
        </div>
      )}
    </div>
  );
};
