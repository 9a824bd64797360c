import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ChangeEvent, type SubmitEvent } from "react";
import { flushSync } from "react-dom";
import { Link } from "react-router-dom";
import { codeOf, postJson } from "../../platform/requests.ts";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { caretAfter, formatCode, significant } from "./activation-code.ts";
import styles from "./form.module.css";
import { ProblemNotice } from "./problem-notice.tsx";

/** What the API says of a good code: enough to recognise oneself, nothing more. */
export interface CheckedCode {
  code: string;
  initials: string;
  login: string;
}

export const ActivationCodeForm = ({ onChecked }: { onChecked: (checked: CheckedCode) => void }) => {
  const { t } = useLingui();
  const [code, setCode] = useState("");
  const [login, setLogin] = useState("");
  const [loginNeeded, setLoginNeeded] = useState(false);
  const [checked, setChecked] = useState(false);
  const { run, busy, problem } = useTask();
  const write = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const letters = significant(target.value.slice(0, target.selectionStart ?? undefined)).length;
    const formatted = formatCode(target.value);
    flushSync(() => setCode(formatted));
    const caret = caretAfter(formatted, letters);
    target.setSelectionRange(caret, caret);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (code === "" || (loginNeeded && login.trim() === "")) return;
    void run(async () => {
      const letter = loginNeeded ? { code, login } : { code };
      const known = await postJson<Omit<CheckedCode, "code">>("/session/activate/check", letter).catch(
        (refusal: unknown) => {
          if (codeOf(refusal) === "LOGIN_NEEDED") {
            setLoginNeeded(true);
            setChecked(false);
          }
          throw refusal;
        },
      );
      onChecked({ ...known, code });
    });
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ProblemNotice problem={problem} />
      <TextField
        label={t`Activation code`}
        hint={t`It is on the letter from your school. Capitals, spaces and dashes do not matter.`}
        error={checked && code === "" && t`Write the code of your letter.`}
        className={styles.code}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        value={code}
        onChange={write}
      />
      {loginNeeded && (
        <TextField
          label={t`Login`}
          hint={t`It is on the same letter.`}
          error={checked && login.trim() === "" && t`Write your login.`}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={login}
          onChange={({ target }) => setLogin(target.value)}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Continue</Trans>
        </Button>
      </div>
      <p className={styles.links}>
        <Link to="/connexion">
          <Trans>I have a password already: sign in</Trans>
        </Link>
      </p>
    </form>
  );
};
