import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { CalendarsQuery } from "../../platform/gql/graphql.ts";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BringInForm } from "./bring-in-form.tsx";
import styles from "./calendars-page.module.css";
import { calendarsDocument, unsubscribeCalendarDocument } from "./documents.ts";
import { PrivateAddresses } from "./private-addresses.tsx";
import { ProblemWords } from "./problem-words.tsx";

/** Calendars of other programmes that come in, and the addresses at which one's own goes out. */
export const CalendarsPage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(calendarsDocument, { fetchPolicy: "network-only" });
  const again = () => void refetch();
  const foreign = data?.viewer.agendaCalendars.filter(({ calendar }) => calendar.source !== "OWN") ?? [];
  return (
    <Page title={t`Calendars`} back={{ to: "/agenda", label: t`Back to the agenda` }} width="text">
      {error && !data && (
        <ErrorState onRetry={again}>
          <Trans>The calendars could not be loaded.</Trans>
        </ErrorState>
      )}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <>
          <Panel>
            <h2 className={styles.title}>
              <Trans>Calendars of other programmes</Trans>
            </h2>
            <LineList>
              {foreign.map((one) => (
                <ForeignCalendar key={one.calendar.id} overview={one} onDone={again} />
              ))}
            </LineList>
            <BringInForm places={data.viewer.agendaPlaces} onDone={again} />
          </Panel>
          <Panel>
            <h2 className={styles.title}>
              <Trans>My agenda elsewhere</Trans>
            </h2>
            <PrivateAddresses addresses={data.viewer.calendarAddresses} onDone={again} />
          </Panel>
        </>
      )}
    </Page>
  );
};

interface ForeignProperties {
  overview: CalendarsQuery["viewer"]["agendaCalendars"][number];
  onDone: () => void;
}

const ForeignCalendar = ({ overview: { calendar, problem }, onDone }: ForeignProperties) => {
  const { t } = useLingui();
  const { run, busy } = useTask();
  const [remove] = useMutation(unsubscribeCalendarDocument);
  const { id, name, placeName, viewerCanWrite } = calendar;
  const unsubscribe = () =>
    void run(async () => {
      await remove({ variables: { input: { calendarId: id } } });
      onDone();
    });
  return (
    <Line
      title={name}
      note={
        <>
          {placeName && <p>{placeName}</p>}
          {problem && (
            <p>
              <ProblemWords problem={problem} />
            </p>
          )}
        </>
      }
      end={
        viewerCanWrite && (
          <Button variant="quiet" busy={busy} aria-label={t`Remove ${name}`} onClick={unsubscribe}>
            <Trans>Remove</Trans>
          </Button>
        )
      }
    />
  );
};
