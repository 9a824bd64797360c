import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { CalendarDays, CalendarPlus, ChevronLeft, ChevronRight, Printer } from "lucide-react";
import { useSearchParams } from "react-router-dom";
import { capitalise, formatDay, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LineList } from "../../ui/line-list.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./agenda-page.module.css";
import { dayNamed, daysAfter, momentOf, mondayOf } from "./civil-days.ts";
import { byDay } from "./days.ts";
import { agendaDocument } from "./documents.ts";
import { EntryLine } from "./entry-line.tsx";
import { wallOf } from "./wall.ts";
import { ZoneNote } from "./zone-note.tsx";

/** A week of one's own, of one's classes and schools, and of one's children; each week has its address. */
export const AgendaPage = () => {
  const { i18n, t } = useLingui();
  const [parameters] = useSearchParams();
  const timeZone = schoolTimeZone();
  const monday = mondayOf(dayNamed(parameters.get("jour")) ?? wallOf(new Date(), timeZone).day);
  const sunday = daysAfter(monday, 6);
  const { data, error, refetch } = useQuery(agendaDocument, {
    variables: { from: monday, to: sunday, timeZone },
    fetchPolicy: "cache-and-network",
  });
  const place = { locale: i18n.locale as Locale, timeZone: "UTC" };
  const first = formatDay(momentOf(monday), place);
  const last = formatDay(momentOf(sunday), place);
  const entries = data?.viewer.agenda;
  const weekFrom = (days: number) => `?jour=${daysAfter(monday, days)}`;
  return (
    <Page title={t`Agenda`} note={t`From ${first} to ${last}`} width="text">
      <div className={styles.weeks}>
        <ButtonLink to={weekFrom(-7)} icon={<ChevronLeft aria-hidden="true" />}>
          <Trans>Week before</Trans>
        </ButtonLink>
        <ButtonLink to="/agenda">
          <Trans>This week</Trans>
        </ButtonLink>
        <ButtonLink to={weekFrom(7)} icon={<ChevronRight aria-hidden="true" />}>
          <Trans>Week after</Trans>
        </ButtonLink>
        <Button variant="quiet" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <ButtonLink to="/agenda/calendriers" variant="quiet" icon={<CalendarPlus aria-hidden="true" />}>
          <Trans>Calendars</Trans>
        </ButtonLink>
      </div>
      <ZoneNote moment={momentOf(monday)} />
      {error && !entries && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The agenda could not be loaded.</Trans>
        </ErrorState>
      )}
      {!entries && !error && <Skeleton lines={8} />}
      {entries?.length === 0 && (
        <EmptyState icon={<CalendarDays aria-hidden="true" />}>
          <Trans>Nothing this week.</Trans>
        </EmptyState>
      )}
      {entries &&
        byDay(entries, { from: monday, timeZone }).map(({ day, entries: some }) => {
          const title = capitalise(formatDay(momentOf(day), place));
          return (
            <Panel key={title}>
              <h2 className={styles.day}>{title}</h2>
              <LineList label={title}>
                {some.map((entry) => (
                  <EntryLine key={entry.id} entry={entry} description={entry.description} />
                ))}
              </LineList>
            </Panel>
          );
        })}
    </Page>
  );
};
