import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Check } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast.tsx";
import styles from "./news-item-page.module.css";
import { problemField } from "./problem-field.ts";
import { decideNewsProposalDocument } from "./proposals-documents.ts";

/** Publishes a proposal or does not, with a word to its author. */
export const DecisionForm = ({ id, version }: { id: string; version: number }) => {
  const { t } = useLingui();
  const [word, setWord] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [decide, { loading }] = useMutation(decideNewsProposalDocument);
  const answer = async (approve: boolean) => {
    if (!approve && word.trim() === "") {
      setProblem("word");
      return;
    }
    try {
      await decide({ variables: { input: { id, version, approve, word } } });
      showToast(
        approve ? t`The news is published, and its author is told` : t`Its author is told of your answer`,
      );
    } catch (refusal) {
      setProblem(problemField(refusal));
    }
  };
  return (
    <Panel title={t`Your decision`}>
      {problem !== null && problem !== "word" && (
        <Notice tone="alert">
          {problem === "version" && (
            <Trans>Somebody changed or decided it meanwhile: read it again before you decide.</Trans>
          )}
          {problem === "expiresAt" && <Trans>Its last day is over: change it first.</Trans>}
          {problem !== "version" && problem !== "expiresAt" && (
            <Trans>Your decision could not be kept. Try again.</Trans>
          )}
        </Notice>
      )}
      <TextArea
        label={t`A word to its author`}
        hint={t`Needed when it is not published.`}
        rows={3}
        maxLength={1000}
        value={word}
        error={problem === "word" ? t`Say why it is not published.` : undefined}
        onChange={(event) => setWord(event.target.value)}
      />
      <p className={styles.actions}>
        <Button
          variant="primary"
          busy={loading}
          icon={<Check aria-hidden="true" />}
          onClick={() => void answer(true)}
        >
          <Trans>Publish</Trans>
        </Button>
        <Button busy={loading} onClick={() => void answer(false)}>
          <Trans>Do not publish</Trans>
        </Button>
      </p>
    </Panel>
  );
};
