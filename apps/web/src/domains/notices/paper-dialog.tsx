import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { problemField } from "../news/problem-field.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import type { ReadNotice } from "./child-panel.tsx";
import { answerInput, draftOf } from "./draft-answer.ts";
import { recordPaperAnswerDocument } from "./school-documents.ts";
import styles from "./notices.module.css";
import type { FollowUpRow } from "./use-follow-up.ts";

interface Properties {
  notice: ReadNotice;
  row: FollowUpRow;
  onClose: () => void;
  onDone: () => void;
}

/** An answer that came back on a slip of paper, recorded in the name of whoever signed it. */
export const PaperDialog = ({ notice, row: { child, signers }, onClose, onDone }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [signerId, setSignerId] = useState(signers.length === 1 ? signers[0]!.id : "");
  const [draft, setDraft] = useState(() => draftOf(notice.wants));
  const [problem, setProblem] = useState<string | null>(null);
  const [record, { loading }] = useMutation(recordPaperAnswerDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await record({
        variables: {
          input: {
            noticeId: notice.id,
            childId: child.id,
            signerId: signerId || null,
            ...answerInput(notice.wants, draft),
          },
        },
      });
      showToast(t`Recorded for ${child.displayName}`);
      onDone();
    } catch (error) {
      setProblem(problemField(error));
    }
  };
  const canBeUnknown = notice.signers === "ONE";
  return (
    <Dialog
      size="large"
      title={t`From paper: ${child.displayName}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={loading}>
            <Trans>Record</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === "all" && (
          <Notice tone="alert">
            <Trans>It could not be recorded: try again.</Trans>
          </Notice>
        )}
        {signers.length + (canBeUnknown ? 1 : 0) > 0 && (
          <Select
            label={t`Who signed the slip`}
            hint={t`It is kept with your name, and the family finds it in their notices.`}
            error={
              problem === "signerId"
                ? t`Say who signed. Whoever already signed on the screen changes it there.`
                : undefined
            }
            value={signerId}
            options={[
              ...(canBeUnknown ? [{ value: "", label: t`A guardian: nobody can tell which` }] : []),
              ...signers.map(({ id, displayName }) => ({ value: id, label: displayName })),
            ]}
            onChange={setSignerId}
            placeholder={canBeUnknown || signerId !== "" ? undefined : t`Choose`}
          />
        )}
        <AnswerFields notice={notice} draft={draft} problem={problem} onChange={setDraft} />
      </form>
    </Dialog>
  );
};
