import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { PasswordField } from "../../ui/password-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./form.module.css";
import { OwnDeviceCheckbox } from "./own-device-checkbox.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import type { SignIn } from "./use-sign-in.ts";

export const SignInForm = ({ signIn }: { signIn: SignIn }) => {
  const { t } = useLingui();
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [ownDevice, setOwnDevice] = useState(false);
  const [checked, setChecked] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (login.trim() !== "" && password !== "")
      void signIn.start({ login: login.trim(), password, ownDevice });
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ProblemNotice problem={signIn.problem} />
      <TextField
        label={t`Login`}
        hint={t`It is on the letter from your school.`}
        error={checked && login.trim() === "" && t`Write your login.`}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={login}
        onChange={(event) => setLogin(event.target.value)}
      />
      <PasswordField
        label={t`Password`}
        error={checked && password === "" && t`Write your password.`}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <OwnDeviceCheckbox checked={ownDevice} onChange={setOwnDevice} />
      <Button type="submit" variant="primary" busy={signIn.busy}>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  );
};
