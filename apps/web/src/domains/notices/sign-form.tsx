import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PenLine } from "lucide-react";
import { useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { answerInput, type DraftAnswer, draftOf } from "./draft-answer.ts";
import { signNoticeDocument } from "./documents.ts";
import type { NoticeChild, ReadNotice } from "./child-panel.tsx";
import styles from "./notices.module.css";
import { problemField } from "../news/problem-field.ts";

interface Properties {
  notice: ReadNotice;
  child: NoticeChild["child"];
  before?: NonNullable<NoticeChild["answer"]>;
  onDone: () => void;
}

/** The signature of the viewer for one child. */
export const SignForm = ({ notice, child, before, onDone }: Properties) => {
  const { t } = useLingui();
  const [draft, setDraft] = useState<DraftAnswer>(() => draftOf(notice.wants, before));
  const [problem, setProblem] = useState<string | null>(null);
  const [sign, { loading }] = useMutation(signNoticeDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await sign({
        variables: { input: { noticeId: notice.id, childId: child.id, ...answerInput(notice.wants, draft) } },
      });
      showToast(t`Signed for ${child.givenName}`);
      onDone();
    } catch (error) {
      setProblem(problemField(error));
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {problem === "all" && (
        <Notice tone="alert">
          <Trans>It could not be signed: perhaps it was closed meanwhile. Your answer is still here.</Trans>
        </Notice>
      )}
      <AnswerFields notice={notice} draft={draft} problem={problem} onChange={setDraft} />
      <p className={styles.actions}>
        <Button variant="primary" type="submit" busy={loading} icon={<PenLine aria-hidden="true" />}>
          <Trans>Sign for {child.givenName}</Trans>
        </Button>
        {before && (
          <Button onClick={onDone}>
            <Trans>Keep my answer</Trans>
          </Button>
        )}
      </p>
      <p className={styles.soft}>
        <Trans>Only the school reads your answer. You may change it until the notice is closed.</Trans>
      </p>
    </form>
  );
};
