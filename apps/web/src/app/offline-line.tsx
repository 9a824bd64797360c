import { useApolloClient } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { CloudOff } from "lucide-react";
import { useEffect } from "react";
import { formatDay, formatTime, schoolTimeZone } from "../platform/dates.ts";
import type { Locale } from "../platform/locale.ts";
import { useSession } from "../platform/session/session-provider.tsx";
import type { Session } from "../platform/session/session.ts";
import { useOnline } from "../platform/use-online.ts";
import { Button } from "../ui/button.tsx";
import styles from "./status-lines.module.css";

/** Says plainly that what one reads is of an earlier moment, and goes on by itself when the network returns. */
export const OfflineLine = ({ session: { offlineSince } }: { session: Session }) => {
  const { refresh } = useSession();
  const client = useApolloClient();
  const online = useOnline();
  const kept = offlineSince !== undefined;
  useEffect(() => {
    if (!kept) return;
    addEventListener("online", refresh);
    return () => {
      removeEventListener("online", refresh);
      // Whoever is there again reads what is new.
      void client.refetchQueries({ include: "active" });
    };
  }, [kept, refresh, client]);
  return (
    <output className={styles.lines}>
      {(kept || !online) && (
        <div className={styles.line} data-tone="warn">
          <span className={styles.words}>
            <CloudOff aria-hidden="true" />
            <span>
              {kept ? <KeptWords since={new Date(offlineSince)} /> : <Trans>You are offline.</Trans>}
            </span>
          </span>
          {kept && (
            <Button variant="quiet" onClick={() => void refresh()}>
              <Trans>Try again</Trans>
            </Button>
          )}
        </div>
      )}
    </output>
  );
};

const KeptWords = ({ since }: { since: Date }) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const day = formatDay(since, place);
  const time = formatTime(since, place);
  return (
    <Trans>
      Offline: your dashboard of {day}, {time}.
    </Trans>
  );
};
