import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RichText } from "@preau/rich-text/document";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { Checkbox } from "../../ui/checkbox.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { RichTextView } from "../../ui/rich-text/rich-text-view.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { ReadNotice } from "./child-panel.tsx";
import { noticeDocument } from "./documents.ts";
import { wholeDay } from "./notice-days.ts";
import { PrintTools } from "./print-tools.tsx";
import styles from "./print.module.css";
import { type FollowUpRow, useFollowUp } from "./use-follow-up.ts";

/** A slip for each child, several on a page: what the family keeps, and what comes back signed. */
export const SlipsPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const [onlyMissing, setOnlyMissing] = useState(true);
  const { data } = useQuery(noticeDocument, { variables: { id } });
  const { rows, error, more, refetch } = useFollowUp(id, onlyMissing ? "MISSING" : null, true);
  const notice = data?.notice;
  const isReady = Boolean(notice && rows && !more);
  return (
    <Page title={t`Slips to print`} back={{ to: `/carnet/${id}`, label: t`Back to the notice` }} width="text">
      <PrintTools isReady={isReady}>
        <Checkbox
          label={t`Only for whom an answer is missing`}
          checked={onlyMissing}
          onChange={(event) => setOnlyMissing(event.target.checked)}
        />
      </PrintTools>
      {error && !rows && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The slips could not be made.</Trans>
        </ErrorState>
      )}
      {!isReady && !error && <Skeleton lines={10} />}
      {isReady && rows?.length === 0 && (
        <EmptyState>
          <Trans>All was answered: there is no slip to print.</Trans>
        </EmptyState>
      )}
      <div className={styles.slips}>
        {notice && rows?.map((row) => <Slip key={row.child.id} notice={notice} row={row} />)}
      </div>
    </Page>
  );
};

const Slip = ({ notice, row: { child, className } }: { notice: ReadNotice; row: FollowUpRow }) => {
  const { i18n, t } = useLingui();
  const { wants, dueOn, signers } = notice;
  const boxes =
    wants === "CHOICE"
      ? notice.choices
      : wants === "YES_NO"
        ? [t`Yes`, t`No`]
        : [t`Read and approved`, t`Read, and I disagree`];
  return (
    <article className={styles.slip} aria-label={child.displayName}>
      <p className={styles.head}>
        <span>
          {notice.establishmentName} · {notice.sender}
        </span>
        <span>{[child.displayName, className].filter(Boolean).join(" · ")}</span>
      </p>
      <h2 className={styles.title}>{notice.title}</h2>
      <RichTextView doc={notice.body as RichText} headingLevel={3} />
      <div className={styles.tear}>
        <p>
          <strong>{[child.displayName, className].filter(Boolean).join(" · ")}</strong>
          {" – "}
          {notice.title}
          {dueOn && (
            <>
              {" – "}
              <Trans>to give back by {wholeDay(dueOn, i18n.locale)}</Trans>
            </>
          )}
        </p>
        {notice.question && <p>{notice.question}</p>}
        {wants === "TEXT" && <p className={styles.line}>{t`Answer:`}</p>}
        <p className={styles.boxes}>
          {boxes.map((one) => (
            <span key={one} className={styles.box}>
              {one}
            </span>
          ))}
        </p>
        <p className={styles.line}>{t`A word for the school:`}</p>
        <p className={styles.signature}>
          <span>{t`Date:`}</span>
          <span>
            {signers === "EACH"
              ? t`Name and signature of each guardian:`
              : t`Name and signature of a guardian:`}
          </span>
        </p>
      </div>
    </article>
  );
};
