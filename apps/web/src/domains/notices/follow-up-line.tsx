import { Trans, useLingui } from "@lingui/react/macro";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { NoticeWants } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Line } from "../../ui/line-list.tsx";
import styles from "./notices.module.css";
import { RowState } from "./row-state.tsx";
import { useAnswerWords } from "./use-answer-words.ts";
import type { FollowUpRow } from "./use-follow-up.ts";

interface Properties {
  row: FollowUpRow;
  notice: { open: boolean; wants: NoticeWants };
  onPaper: () => void;
  onRemind: () => void;
}

/** One child of a notice, with what was answered and by whom, as far as one may know. */
export const FollowUpLine = ({ row, notice: { open, wants }, onPaper, onRemind }: Properties) => {
  const { t } = useLingui();
  const { child, className, state, answers, waitingFor } = row;
  const missing = state !== "ANSWERED";
  return (
    <Line
      title={
        <span className={styles.names}>
          {child.displayName}
          {className && <Badge tone="plain">{className}</Badge>}
          <RowState row={row} />
        </span>
      }
      note={
        <>
          {answers.map((answer) => (
            <Answer key={answer.id} answer={answer} wants={wants} />
          ))}
          {missing && waitingFor.length > 0 && (
            <p>
              <Trans>Waiting for {waitingFor.map(({ displayName }) => displayName).join(", ")}</Trans>
            </p>
          )}
          {open && missing && (
            <p className={styles.lineActions}>
              {state !== "NOBODY" && (
                <Button
                  variant="quiet"
                  aria-label={t`Remind the family of ${child.displayName}`}
                  onClick={onRemind}
                >
                  <Trans>Remind</Trans>
                </Button>
              )}
              <Button
                variant="quiet"
                aria-label={t`Record an answer on paper for ${child.displayName}`}
                onClick={onPaper}
              >
                <Trans>Record from paper</Trans>
              </Button>
            </p>
          )}
        </>
      }
    />
  );
};

const Answer = ({ answer, wants }: { answer: FollowUpRow["answers"][number]; wants: NoticeWants }) => {
  const { i18n, t } = useLingui();
  const words = useAnswerWords();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const who = answer.signer?.displayName ?? t`A guardian`;
  const when = formatAgo(new Date(answer.answeredAt), place);
  const recorder = answer.recordedBy?.displayName ?? t`the school`;
  return (
    <>
      <p>
        {answer.replacedAt ? (
          <Trans>
            Before that, {who}: {words(wants, answer)}, {when}
          </Trans>
        ) : (
          <>
            {who}
            {" · "}
            <strong>{words(wants, answer)}</strong>
            {" · "}
            {when}
          </>
        )}
        {answer.onPaper && (
          <>
            {" · "}
            <Trans>on paper, recorded by {recorder}</Trans>
          </>
        )}
      </p>
      {answer.comment && !answer.replacedAt && <p className={styles.comment}>{answer.comment}</p>}
    </>
  );
};
