import type { RichText } from "@preau/rich-text/document";
import { isEmpty } from "@preau/rich-text/plain-text";
import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { useTask } from "../../../platform/use-task.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { BodyPart } from "../writing/body-part.tsx";
import { setSignatureDocument } from "./documents.ts";
import styles from "./settings.module.css";

/** What ends the messages that one begins. */
export const SignatureForm = ({ signature }: { signature: unknown }) => {
  const { t } = useLingui();
  const [body, setBody] = useState(signature as RichText | null);
  const { run, busy, problem } = useTask();
  const [set] = useMutation(setSignatureDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const kept = await run(() =>
      set({ variables: { input: { body: body !== null && !isEmpty(body) ? body : null } } }),
    );
    if (kept) showToast(t`The signature is kept`);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {problem !== undefined && (
        <Notice tone="alert">
          <Trans>The signature could not be kept: it has 1,000 characters at most.</Trans>
        </Notice>
      )}
      <BodyPart label={t`Below the messages that you begin`} value={body} onChange={setBody} />
      <p>
        <Button variant="primary" type="submit" busy={busy}>
          <Trans>Save</Trans>
        </Button>
      </p>
    </form>
  );
};
