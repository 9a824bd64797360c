import { Trans, useLingui } from "@lingui/react/macro";
import { Monitor, Smartphone } from "lucide-react";
import { capitalise, formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import { usePreferences } from "../../platform/preferences.ts";
import { postJson } from "../../platform/requests.ts";
import { useTask } from "../../platform/use-task.ts";
import { announce } from "../../ui/announcer.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { deviceNames, isHandheld } from "./device-words.ts";
import styles from "./my-sessions-page.module.css";
import type { OpenSession } from "./open-session.ts";
import { ProblemNotice } from "./problem-notice.tsx";

export const SessionLine = ({ session, onClosed }: { session: OpenSession; onClosed: () => void }) => {
  const { t } = useLingui();
  const { locale } = usePreferences();
  const { run, busy, problem } = useTask();
  const Device = isHandheld(session.device) ? Smartphone : Monitor;
  const name = useDeviceName(session.device);
  const seen = formatAgo(new Date(session.lastSeenAt), { locale, timeZone: schoolTimeZone() });
  const close = async () => {
    if (!(await run(() => postJson("/session/revoke", { id: session.id })))) return;
    announce(t`Session closed: ${name}`);
    onClosed();
  };
  return (
    <li className={styles.session}>
      <Device aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.device}>
          {name} {session.current && <Badge tone="ok">{t`this one`}</Badge>}
        </p>
        <p className={styles.note}>
          {session.ownDevice ? t`Your device` : t`Shared computer`} · {capitalise(seen)}
        </p>
        <ProblemNotice problem={problem} />
      </div>
      {!session.current && (
        <Button busy={busy} aria-label={t`Close the session: ${name}`} onClick={() => void close()}>
          <Trans>Close</Trans>
        </Button>
      )}
    </li>
  );
};

const useDeviceName = (userAgent: string | null) => {
  const { t } = useLingui();
  const { browser, system } = deviceNames(userAgent);
  if (browser !== undefined && system !== undefined) return t`${browser} on ${system}`;
  return browser ?? system ?? t`Unknown device`;
};
