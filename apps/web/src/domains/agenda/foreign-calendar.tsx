import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNow } from "../../platform/clock/use-now.ts";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { CalendarsQuery } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { Button } from "../../ui/button.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Line } from "../../ui/line-list.tsx";
import { ProblemWords } from "./problem-words.tsx";

const UnsubscribeDialog = lazyOverlay(() =>
  import("./unsubscribe-dialog.tsx").then((module) => module.UnsubscribeDialog),
);

export type CalendarOverview = CalendarsQuery["viewer"]["agendaCalendars"][number];

interface Properties {
  overview: CalendarOverview;
  onDone: () => void;
}

/** A calendar of another programme, and how its address last answered. */
export const ForeignCalendar = ({ overview, onDone }: Properties) => {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { calendar, fetchedAt, problem } = overview;
  const { name, placeName, viewerCanWrite } = calendar;
  return (
    <>
      <Line
        title={name}
        note={
          <>
            {placeName && <p>{placeName}</p>}
            {fetchedAt && <LastRead at={new Date(fetchedAt)} failed={problem !== null} />}
            {problem && (
              <p>
                <ProblemWords problem={problem} />
              </p>
            )}
          </>
        }
        end={
          viewerCanWrite && (
            <Button variant="quiet" aria-label={t`Remove ${name}`} onClick={() => setAsking(true)}>
              <Trans>Remove</Trans>
            </Button>
          )
        }
      />
      {asking && (
        <UnsubscribeDialog
          overview={overview}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            onDone();
          }}
        />
      )}
    </>
  );
};

const LastRead = ({ at, failed }: { at: Date; failed: boolean }) => {
  const { i18n } = useLingui();
  const ago = formatAgo(at, { locale: i18n.locale as Locale, timeZone: schoolTimeZone() }, useNow());
  return (
    <p>{failed ? <Trans>Last read {ago}; nothing new has come since.</Trans> : <Trans>Read {ago}</Trans>}</p>
  );
};
