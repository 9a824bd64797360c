import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { useNavigate } from "react-router-dom";
import { postJson } from "../../platform/requests.ts";
import { useSession } from "../../platform/session/session-provider.tsx";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import type { CheckedCode } from "./activation-code-form.tsx";
import styles from "./form.module.css";
import { OwnDeviceCheckbox } from "./own-device-checkbox.tsx";
import { isLongEnough, NewPasswordField } from "./new-password-field.tsx";
import { ProblemNotice } from "./problem-notice.tsx";

interface Properties {
  checked: CheckedCode;
  onOtherCode: () => void;
}

export const ActivationPasswordForm = ({ checked: { code, initials, login }, onOtherCode }: Properties) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { refresh } = useSession();
  const [password, setPassword] = useState("");
  const [ownDevice, setOwnDevice] = useState(false);
  const [tried, setTried] = useState(false);
  const { run, busy, problem } = useTask();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isLongEnough(password)) return;
    void run(async () => {
      await postJson("/session/activate", { code, login, password, ownDevice });
      await refresh();
      await navigate("/", { replace: true });
    });
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ProblemNotice problem={problem} />
      <div>
        <p>
          <Trans>Account of: {initials}</Trans>
        </p>
        <p>
          <Trans>To sign in, your login will be:</Trans>
        </p>
        <p className={styles.login}>{login}</p>
      </div>
      <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
      <NewPasswordField
        label={t`Choose your password`}
        value={password}
        tried={tried}
        onChange={setPassword}
      />
      <OwnDeviceCheckbox checked={ownDevice} onChange={setOwnDevice} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Activate my account</Trans>
        </Button>
        <Button variant="quiet" onClick={onOtherCode}>
          <Trans>This is not me: type another code</Trans>
        </Button>
      </div>
    </form>
  );
};
