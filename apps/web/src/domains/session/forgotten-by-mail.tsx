import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { codeOf, postJson } from "../../platform/requests.ts";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./form.module.css";
import { ProblemNotice } from "./problem-notice.tsx";

/** An adult who verified an address is sent a link. The answer is the same whoever asks, so that it tells nobody anything. */
export const ForgottenByMail = () => {
  const { t } = useLingui();
  const [address, setAddress] = useState("");
  const [asked, setAsked] = useState<string>();
  const { run, busy, problem } = useTask();
  const wrong = problem !== undefined && codeOf(problem) === "INVALID";
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(undefined);
    if (await run(() => postJson("/session/forgotten", { address }))) setAsked(address.trim());
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>
          If you verified an e-mail address in Préau, a link to choose a new password is sent there.
        </Trans>
      </p>
      <TextField
        label={t`E-mail address`}
        type="email"
        name="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        error={wrong && t`This is no e-mail address: it looks like name@example.org.`}
        value={address}
        onChange={({ target }) => setAddress(target.value)}
      />
      <ProblemNotice problem={wrong ? undefined : problem} />
      <output>
        {asked !== undefined && (
          <Notice>
            <Trans>
              If {asked} is the verified address of an adult, an e-mail arrives there within a few minutes.
              Its link works for an hour, once. If nothing comes, look among unwanted mail, then ask your
              school.
            </Trans>
          </Notice>
        )}
      </output>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Send me a link</Trans>
        </Button>
      </div>
    </form>
  );
};
