import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useState, type SubmitEvent } from "react";
import { codeOf, postJson } from "../../platform/requests.ts";
import { useSession } from "../../platform/session/session-provider.tsx";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./form.module.css";
import { isLongEnough, NewPasswordField } from "./new-password-field.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { takeToken } from "./take-token.ts";

type Link = { state: "waiting" | "broken" | "unread" | "used" } | { state: "good"; login: string };

/** The page of the link that a mail carries: it works once, within an hour. Another link in the same tab is another. */
export const NewPasswordPage = () => {
  const [{ token, time }, setTaken] = useState(() => ({ token: takeToken(), time: 0 }));
  useEffect(() => {
    const takeAgain = () => {
      const next = takeToken();
      if (next !== "") setTaken((before) => ({ token: next, time: before.time + 1 }));
    };
    addEventListener("hashchange", takeAgain);
    return () => removeEventListener("hashchange", takeAgain);
  }, []);
  return <OfOneLink key={time} token={token} />;
};

const OfOneLink = ({ token }: { token: string }) => {
  const { t } = useLingui();
  const { link, check, setLink } = useLink(token);
  return (
    <Page title={t`Choose a new password`} step={link.state} width="text">
      <Panel>
        {link.state === "waiting" && <Skeleton lines={4} />}
        {link.state === "unread" && (
          <ErrorState onRetry={() => void check()}>
            <Trans>The link could not be read. Check your connection: it still works.</Trans>
          </ErrorState>
        )}
        {link.state === "broken" && (
          <>
            <p>
              <Trans>
                This link does not work: it was used already, is more than an hour old, or was not copied
                whole. Your password is as it was.
              </Trans>
            </p>
            <div className={styles.actions}>
              <ButtonLink to="/mot-de-passe-oublie" variant="primary">
                <Trans>Ask for another link</Trans>
              </ButtonLink>
              <ButtonLink to="/connexion" variant="quiet">
                <Trans>Back to signing in</Trans>
              </ButtonLink>
            </div>
          </>
        )}
        {link.state === "good" && (
          <NewPasswordForm
            token={token}
            login={link.login}
            onBroken={() => setLink({ state: "broken" })}
            onDone={() => setLink({ state: "used" })}
          />
        )}
        {link.state === "used" && (
          <>
            <p>
              <Trans>
                Your password is changed, and you are signed out everywhere. Sign in with the new one.
              </Trans>
            </p>
            <div className={styles.actions}>
              <ButtonLink to="/connexion" variant="primary">
                <Trans>Sign in</Trans>
              </ButtonLink>
            </div>
          </>
        )}
      </Panel>
    </Page>
  );
};

const useLink = (token: string) => {
  const [link, setLink] = useState<Link>({ state: "waiting" });
  const check = useCallback(
    () =>
      postJson<{ login: string }>("/session/forgotten/check", { token }).then(
        ({ login }) => setLink({ state: "good", login }),
        (problem: unknown) =>
          setLink({ state: ["INVALID_LINK", "INVALID"].includes(codeOf(problem)) ? "broken" : "unread" }),
      ),
    [token],
  );
  useEffect(() => void check(), [check]);
  return { link, check, setLink };
};

interface Properties {
  token: string;
  login: string;
  onBroken: () => void;
  onDone: () => void;
}

const NewPasswordForm = ({ token, login, onBroken, onDone }: Properties) => {
  const { t } = useLingui();
  const { refresh } = useSession();
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const { run, busy, problem } = useTask();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isLongEnough(password)) return;
    void run(async () => {
      try {
        await postJson("/session/forgotten/reset", { token, password });
      } catch (refusal) {
        if (codeOf(refusal) !== "INVALID_LINK") throw refusal;
        onBroken();
        return;
      }
      onDone();
      // Whoever was signed in here is no longer.
      await refresh();
    });
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ProblemNotice problem={problem} />
      <div>
        <p>
          <Trans>To sign in, your login is:</Trans>
        </p>
        <p className={styles.login}>{login}</p>
      </div>
      <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
      <NewPasswordField label={t`New password`} value={password} tried={tried} onChange={setPassword} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Change my password</Trans>
        </Button>
      </div>
    </form>
  );
};
