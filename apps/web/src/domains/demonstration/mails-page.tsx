import { Trans, useLingui } from "@lingui/react/macro";
import { Mail, RotateCw } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { capitalise, formatNearDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { codeOf, getJson } from "../../platform/requests.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { MailText } from "./mail-text.tsx";
import styles from "./mails-page.module.css";

interface SentMail {
  id: string;
  at: string;
  to: string;
  subject: string;
  text: string;
}

type State = { state: "waiting" | "failed" | "none" } | { state: "read"; mails: readonly SentMail[] };

/** What a demonstration would have sent, to try it whole. A real base has no such page. */
export const DemonstrationMailsPage = () => {
  const { t } = useLingui();
  const { state, load } = useMails();
  return (
    <Page
      title={t`E-mails of the demonstration`}
      note={t`They are sent to nobody: each is a file of the data folder, and is read here.`}
      width="text"
    >
      <div>
        <Button icon={<RotateCw aria-hidden="true" />} onClick={() => void load()}>
          <Trans>Look again</Trans>
        </Button>
      </div>
      {state.state === "read" && state.mails.length > 0 ? (
        state.mails.map((mail) => <MailPanel key={mail.id} mail={mail} />)
      ) : (
        <Panel>
          {state.state === "waiting" && <Skeleton lines={6} />}
          {state.state === "failed" && (
            <ErrorState onRetry={() => void load()}>
              <Trans>The e-mails could not be read.</Trans>
            </ErrorState>
          )}
          {state.state === "none" && (
            <p>
              <Trans>E-mails are read here in a demonstration on this machine only.</Trans>
            </p>
          )}
          {state.state === "read" && (
            <EmptyState icon={<Mail aria-hidden="true" />}>
              <Trans>
                None for now. Give an e-mail address in “My e-mail address”, any you like: its code comes
                here.
              </Trans>
            </EmptyState>
          )}
        </Panel>
      )}
    </Page>
  );
};

const useMails = () => {
  const [state, setState] = useState<State>({ state: "waiting" });
  const load = useCallback(
    () =>
      getJson<{ mails: SentMail[] }>("/session/demonstration-mails").then(
        ({ mails }) => setState({ state: "read", mails }),
        (problem: unknown) => setState({ state: codeOf(problem) === "UNREACHABLE" ? "failed" : "none" }),
      ),
    [],
  );
  useEffect(() => void load(), [load]);
  return { state, load };
};

const MailPanel = ({ mail: { at, to, subject, text } }: { mail: SentMail }) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const when = new Date(at);
  const [day, hour] = [capitalise(formatNearDay(when, place)), formatTime(when, place)];
  return (
    <Panel title={subject}>
      <p className={styles.note}>
        <Trans>
          To {to} · {day}, {hour}
        </Trans>
      </p>
      <MailText text={text} />
    </Panel>
  );
};
