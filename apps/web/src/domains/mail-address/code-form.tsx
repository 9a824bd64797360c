import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast.tsx";
import styles from "./address.module.css";
import { giveMailAddressDocument, verifyMailAddressDocument } from "./documents.ts";
import { GiveProblem } from "./give-form.tsx";
import { type OwnAddress, type Refusal, refusalOf } from "./own-address.ts";

interface Properties {
  pending: string;
  onDone: (own: OwnAddress) => void;
  onOther: () => void;
}

/** The eight digits that were sent there. */
export const CodeForm = ({ pending, onDone, onOther }: Properties) => {
  const { t } = useLingui();
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState<Refusal>();
  const [unsent, setUnsent] = useState<Refusal>();
  const [verify, { loading }] = useMutation(verifyMailAddressDocument, { fetchPolicy: "no-cache" });
  const [give, { loading: sending }] = useMutation(giveMailAddressDocument, { fetchPolicy: "no-cache" });
  const complete = code.replaceAll(/\D/g, "").length === 8;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setUnsent(undefined);
    if (!complete) {
      setWrong("INVALID");
      return;
    }
    setWrong(undefined);
    try {
      const { data } = await verify({ variables: { code } });
      if (!data) return;
      showToast(t`Your address is verified.`);
      onDone(data.verifyMailAddress);
    } catch (error) {
      setWrong(refusalOf(error));
    }
  };
  const again = async () => {
    setUnsent(undefined);
    setWrong(undefined);
    try {
      await give({ variables: { address: pending } });
      setCode("");
      showToast(t`Another code is on its way: the first one is worth nothing any more.`);
    } catch (error) {
      setUnsent(refusalOf(error));
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>
          A code is on its way to <strong>{pending}</strong>. It is worth half an hour. If you do not find it,
          look among unwanted mail.
        </Trans>
      </p>
      <TextField
        label={t`Code of eight digits`}
        className={styles.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        error={
          wrong === "INVALID" &&
          (complete
            ? t`This code is not right, or too old. After five tries, ask for another one.`
            : t`The code has eight digits.`)
        }
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      {wrong === "OTHER" && (
        <Notice tone="alert">
          <Trans>The code could not be checked. Check your connection, and try again.</Trans>
        </Notice>
      )}
      <GiveProblem refusal={unsent} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={loading}>
          <Trans>Verify</Trans>
        </Button>
        <Button busy={sending} onClick={() => void again()}>
          <Trans>Send another code</Trans>
        </Button>
        <Button variant="quiet" onClick={onOther}>
          <Trans>Another address</Trans>
        </Button>
      </div>
    </form>
  );
};
