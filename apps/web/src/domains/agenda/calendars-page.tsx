import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFacts } from "../../platform/live/use-facts.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LineList } from "../../ui/line-list.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BringInForm } from "./bring-in-form.tsx";
import styles from "./calendars-page.module.css";
import { calendarsDocument } from "./documents.ts";
import { ForeignCalendar } from "./foreign-calendar.tsx";
import { PrivateAddresses } from "./private-addresses.tsx";

/** Calendars of other programmes that come in, and the addresses at which one's own goes out. */
export const CalendarsPage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(calendarsDocument, { fetchPolicy: "network-only" });
  const again = () => void refetch();
  useFacts(["AGENDA"], again);
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
            <BringInForm onDone={again} />
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
