import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./address.module.css";
import { giveMailAddressDocument } from "./documents.ts";
import { type OwnAddress, type Refusal, refusalOf } from "./own-address.ts";

interface Properties {
  onDone: (own: OwnAddress) => void;
  onCancel: (() => void) | undefined;
}

export const GiveForm = ({ onDone, onCancel }: Properties) => {
  const { t } = useLingui();
  const [address, setAddress] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const [give, { loading }] = useMutation(giveMailAddressDocument, { fetchPolicy: "no-cache" });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    try {
      const { data } = await give({ variables: { address } });
      if (data) onDone(data.giveMailAddress);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>
          A code of eight digits is sent there: with it you show that the address is yours. You may use Préau
          without one.
        </Trans>
      </p>
      <TextField
        label={t`E-mail address`}
        type="email"
        name="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        error={refusal === "INVALID" && t`This is no e-mail address: it looks like name@example.org.`}
        value={address}
        onChange={({ target }) => setAddress(target.value)}
      />
      <GiveProblem refusal={refusal} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={loading}>
          <Trans>Send me a code</Trans>
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </div>
    </form>
  );
};

export const GiveProblem = ({ refusal }: { refusal: Refusal | undefined }) => {
  if (refusal === undefined || refusal === "INVALID") return null;
  return (
    <Notice tone="alert">
      {refusal === "TOO_MANY" ? (
        <Trans>Five codes were sent to you today. Try again tomorrow.</Trans>
      ) : (
        <Trans>The code could not be sent. Check your connection, and try again.</Trans>
      )}
    </Notice>
  );
};
