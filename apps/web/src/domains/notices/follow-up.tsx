import { useMutation } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Bell } from "lucide-react";
import { useState } from "react";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { codeOfError } from "./error-code.ts";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { NoticeRowFilter } from "../../platform/gql/graphql.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import type { ReadNotice } from "./child-panel.tsx";
import { remindOfNoticeDocument } from "./school-documents.ts";
import { FollowUpLine } from "./follow-up-line.tsx";
import styles from "./notices.module.css";
import { ProgressLine } from "./progress-line.tsx";
import { type FollowUpRow, useFollowUp } from "./use-follow-up.ts";

const PaperDialog = lazyOverlay(() => import("./paper-dialog.tsx").then((module) => module.PaperDialog));

/** Who has answered and who has not, child by child: who disagrees first. */
export const FollowUp = ({ notice }: { notice: ReadNotice }) => {
  const { i18n, t } = useLingui();
  const [filter, setFilter] = useState<NoticeRowFilter | "ALL">("ALL");
  const [paper, setPaper] = useState<FollowUpRow | null>(null);
  const {
    notice: followed,
    rows,
    error,
    loading,
    more,
    refetch,
  } = useFollowUp(notice.id, filter === "ALL" ? null : filter);
  useFacts(["NOTICES", "NOTICE_ANSWERS"], () => void refetch());
  const [remind, { loading: reminding }] = useMutation(remindOfNoticeDocument);
  const remindOf = async (childIds: string[] | null) => {
    try {
      const { data } = await remind({ variables: { input: { noticeId: notice.id, childIds } } });
      const reached = data?.remindOfNotice.reached ?? 0;
      showToast(reached === 0 ? t`There is nobody to remind here` : t`Reminded: ${reached}`);
    } catch (problem) {
      showToast(
        codeOfError(problem) === "TOO_MANY"
          ? t`They were reminded less than an hour ago.`
          : t`The reminder could not be sent: try again.`,
      );
    }
  };
  const progress = followed?.progress;
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const [last] = followed?.reminders ?? [];
  const waits = progress ? progress.total - progress.answered - progress.nobody : 0;
  return (
    <Panel title={t`Answers of families`}>
      {progress && <ProgressLine progress={progress} />}
      {notice.open && waits > 0 && (
        <p className={styles.actions}>
          <Button icon={<Bell aria-hidden="true" />} busy={reminding} onClick={() => void remindOf(null)}>
            <Plural
              value={waits}
              one="Remind the family of # child"
              other="Remind the families of # children"
            />
          </Button>
          {last && (
            <span className={styles.soft}>
              <Trans>Last reminder: {formatAgo(new Date(last.at), place)}</Trans>
            </span>
          )}
        </p>
      )}
      <Select
        label={t`Which pupils`}
        value={filter}
        options={[
          { value: "ALL", label: t`All pupils` },
          { value: "MISSING", label: t`Those for whom an answer is missing` },
          { value: "DISAGREEING", label: t`Those for whom somebody disagrees` },
          { value: "ANSWERED", label: t`Those for whom all was answered` },
        ]}
        onChange={setFilter}
      />
      {error && !rows && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The answers could not be loaded.</Trans>
        </ErrorState>
      )}
      {!rows && !error && <Skeleton lines={8} />}
      {rows?.length === 0 && (
        <EmptyState>
          <Trans>No child to show here.</Trans>
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <LineList label={t`Answers of families`}>
          {rows.map((row) => (
            <FollowUpLine
              key={row.child.id}
              row={row}
              notice={notice}
              onPaper={() => setPaper(row)}
              onRemind={() => void remindOf([row.child.id])}
            />
          ))}
        </LineList>
      )}
      {more && (
        <Button busy={loading} onClick={() => void more()}>
          <Trans>Show more children</Trans>
        </Button>
      )}
      {paper && (
        <PaperDialog
          notice={notice}
          row={paper}
          onClose={() => setPaper(null)}
          onDone={() => {
            setPaper(null);
            void refetch();
          }}
        />
      )}
    </Panel>
  );
};
