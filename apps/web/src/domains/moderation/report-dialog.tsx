import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { Link } from "react-router-dom";
import type { ReportReason } from "../../platform/gql/graphql.ts";
import { codeOf } from "../../platform/requests.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { reportDocument } from "./documents.ts";
import { HelpLine } from "./help-line.tsx";
import { reasonWords } from "./report-words.ts";

interface Properties {
  /** As its domain declares it: `MESSAGE`, `NEWS`. */
  kind: string;
  id: string;
  onClose: () => void;
}

/** Reports something to who moderates the school. Import it lazily. */
export const ReportDialog = ({ kind, id, onClose }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [reason, setReason] = useState<ReportReason>("HARASSMENT");
  const [comment, setComment] = useState("");
  const [problem, setProblem] = useState<string>();
  const [send, { loading, data }] = useMutation(reportDocument, { fetchPolicy: "no-cache" });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setProblem(undefined);
    try {
      await send({ variables: { input: { kind, id, reason, comment } } });
    } catch (error) {
      setProblem(
        codeOf(error) === "TOO_MANY"
          ? t`You reported much today: go on tomorrow, or speak to somebody of the school.`
          : t`Your report did not leave. What you wrote is still here: try again.`,
      );
    }
  };
  if (data)
    return (
      <Dialog
        title={t`Your report was sent`}
        onClose={onClose}
        actions={
          <Button variant="primary" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        }
      >
        <p>
          <Trans>
            People whom the school chose for it will read it. The person whom you report is never told that it
            was you. You will be told what became of it: <Link to="/compte/signalements">My reports</Link>.
          </Trans>
        </p>
        <HelpLine />
      </Dialog>
    );
  return (
    <Dialog
      title={t`Report`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={loading}>
            <Trans>Send the report</Trans>
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void submit(event)}>
        <ChoiceGroup<ReportReason>
          legend={t`What is wrong?`}
          value={reason}
          choices={(Object.keys(reasonWords) as ReportReason[]).map((value) => ({
            value,
            label: t(reasonWords[value]),
          }))}
          onChange={setReason}
        />
        <TextArea
          label={t`Anything to add?`}
          hint={t`If you like. Only those who judge the report read it.`}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        {problem && <Notice tone="alert">{problem}</Notice>}
      </form>
      <HelpLine />
    </Dialog>
  );
};
