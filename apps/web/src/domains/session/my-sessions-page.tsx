import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useState } from "react";
import { getJson } from "../../platform/requests.ts";
import { signOut } from "../../platform/session/sign-out.ts";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./my-sessions-page.module.css";
import type { OpenSession } from "./open-session.ts";
import { ProblemNotice } from "./problem-notice.tsx";
import { SessionLine } from "./session-line.tsx";

export const MySessionsPage = () => {
  const { t } = useLingui();
  const { sessions, failed, load } = useOpenSessions();
  return (
    <Page
      title={t`My sessions`}
      note={t`The devices where you are signed in. Close what you do not recognise, then change your password.`}
      width="text"
    >
      <Panel>
        {failed && (
          <ErrorState onRetry={() => void load()}>
            <Trans>Your sessions could not be read.</Trans>
          </ErrorState>
        )}
        {!failed && sessions === undefined && <Skeleton lines={4} />}
        {!failed && sessions !== undefined && (
          <ul className={styles.sessions}>
            {sessions.map((session) => (
              <SessionLine key={session.id} session={session} onClosed={() => void load()} />
            ))}
          </ul>
        )}
      </Panel>
      <SignOutEverywhere />
    </Page>
  );
};

const useOpenSessions = () => {
  const [state, setState] = useState<{ sessions?: readonly OpenSession[]; failed: boolean }>({
    failed: false,
  });
  const load = useCallback(
    () =>
      getJson<{ sessions: OpenSession[] }>("/session/list").then(
        ({ sessions }) => setState({ sessions, failed: false }),
        () => setState({ failed: true }),
      ),
    [],
  );
  useEffect(() => void load(), [load]);
  return { ...state, load };
};

const SignOutEverywhere = () => {
  const { t } = useLingui();
  const { run, busy, problem } = useTask();
  return (
    <Panel title={t`A lost phone, a doubt?`}>
      <p>
        <Trans>
          Sign out of every device at once, this one too. You then sign in again with your password.
        </Trans>
      </p>
      <ProblemNotice problem={problem} />
      <div>
        <Button variant="danger" busy={busy} onClick={() => void run(() => signOut("signed-out", true))}>
          <Trans>Sign out everywhere</Trans>
        </Button>
      </div>
    </Panel>
  );
};
