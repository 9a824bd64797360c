import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { codeOf, postJson } from "../../platform/requests.ts";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { PasswordField } from "../../ui/password-field.tsx";
import { showToast } from "../../ui/toast.tsx";
import styles from "./form.module.css";
import { isLongEnough, NewPasswordField } from "./new-password-field.tsx";
import { ProblemNotice } from "./problem-notice.tsx";

export const ChangePasswordPage = () => {
  const { t } = useLingui();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [tried, setTried] = useState(false);
  const { run, busy, problem } = useTask();
  const wrong = problem !== undefined && codeOf(problem) === "INVALID_CREDENTIALS";
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (current === "" || !isLongEnough(next)) return;
    if (!(await run(() => postJson("/session/password", { current, next })))) return;
    setCurrent("");
    setNext("");
    setTried(false);
    showToast(t`Your password is changed.`);
  };
  return (
    <Page title={t`Change your password`} width="text">
      <Panel>
        <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
          <ProblemNotice problem={wrong ? undefined : problem} />
          <PasswordField
            label={t`Your password today`}
            error={
              wrong
                ? t`This is not your password.`
                : tried && current === "" && t`Write your password of today.`
            }
            name="password"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
          <NewPasswordField label={t`New password`} value={next} tried={tried} onChange={setNext} />
          <div className={styles.actions}>
            <Button type="submit" variant="primary" busy={busy}>
              <Trans>Change my password</Trans>
            </Button>
          </div>
        </form>
      </Panel>
    </Page>
  );
};
