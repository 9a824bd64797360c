import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { formatDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { noticeDocument } from "./documents.ts";
import { PrintTools } from "./print-tools.tsx";
import styles from "./print.module.css";
import { ProgressLine } from "./progress-line.tsx";
import { useRowStateWords } from "./row-state-words.ts";
import { useAnswerWords } from "./use-answer-words.ts";
import { useFollowUp } from "./use-follow-up.ts";

/** Who has answered what, to take along on paper: on the bus of an outing, to a meeting. */
export const ListPage = () => {
  const { i18n, t } = useLingui();
  const { id = "" } = useParams();
  const { data } = useQuery(noticeDocument, { variables: { id } });
  const { notice: followed, rows, error, more, refetch } = useFollowUp(id, null, true);
  const words = useAnswerWords();
  const stateWords = useRowStateWords();
  const notice = data?.notice;
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const [now] = useState(() => new Date());
  const isReady = Boolean(notice && rows && !more);
  return (
    <Page
      title={notice?.title ?? t`List to print`}
      note={notice?.question}
      back={{ to: `/carnet/${id}`, label: t`Back to the notice` }}
    >
      <PrintTools isReady={isReady} />
      {error && !rows && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The list could not be made.</Trans>
        </ErrorState>
      )}
      {!isReady && !error && <Skeleton lines={10} />}
      {followed?.progress && <ProgressLine progress={followed.progress} />}
      {notice && rows && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a phone, the keys scroll a wide table too.
        <section className={styles.wide} aria-label={notice.title} tabIndex={0}>
          <table className={styles.table}>
            <caption>
              <Trans>
                As on {formatDay(now, place)} at {formatTime(now, place)}
              </Trans>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t`Pupil`}</th>
                <th scope="col">{t`Class`}</th>
                <th scope="col">{t`State`}</th>
                <th scope="col">{t({ message: "Answer", context: "what was answered" })}</th>
                <th scope="col">{t`A word for the school`}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const held = row.answers.filter(({ replacedAt }) => replacedAt == null);
                return (
                  <tr key={row.child.id}>
                    <th scope="row">{row.child.displayName}</th>
                    <td>{row.className}</td>
                    <td>{stateWords(row)}</td>
                    <td>{held.map((answer) => words(notice.wants, answer)).join(" ; ")}</td>
                    <td>{held.flatMap(({ comment }) => comment ?? []).join(" ; ")}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </Page>
  );
};
