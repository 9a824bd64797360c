import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { capitalise, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { announce } from "../../ui/announcer.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AgendaBar } from "./agenda-bar.tsx";
import { agendaDocument } from "./documents.ts";
import type { Entry } from "./entry.ts";
import { ListView } from "./list-view.tsx";
import { MonthView } from "./month-view.tsx";
import { dayWords, monthWords } from "./span-words.ts";
import { TimeGrid } from "./time-grid.tsx";
import { useShown } from "./use-shown.ts";
import { listDays, mostListDays, shownDays, type View } from "./views.ts";
import type { Slot } from "./view-properties.ts";
import { ZoneNote } from "./zone-note.tsx";

const EventDialogs = lazyOverlay(() => import("./event-dialogs.tsx").then((module) => module.EventDialogs));

/** One's own, one's classes and schools, and one's children: by day, week, month, or as a list. */
export const AgendaPage = () => {
  const { t } = useLingui();
  const { view, day, today } = useShown();
  const [more, setMore] = useState({ from: day, days: listDays });
  const days = more.from === day ? more.days : listDays;
  const span = shownDays(view, day, days);
  const timeZone = schoolTimeZone();
  const [entry, setEntry] = useState<Entry>();
  const [slot, setSlot] = useState<Slot>();
  const { data, error, refetch } = useQuery(agendaDocument, {
    variables: { ...span, timeZone },
    fetchPolicy: "cache-and-network",
  });
  useFacts(["AGENDA"], () => void refetch());
  const words = useSpanWords(view, day, today, span);
  useSaidSpan(words);
  const entries = data?.viewer.agenda;
  const shared = { entries: entries ?? [], span, today, timeZone, onOpen: setEntry, onAdd: setSlot };
  return (
    <Page title={t`Agenda`} note={words}>
      <AgendaBar view={view} day={day} today={today} onAdd={() => setSlot({ day })} />
      <ZoneNote day={day} />
      {error && !entries && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The agenda could not be loaded.</Trans>
        </ErrorState>
      )}
      {!entries && !error && <Skeleton lines={8} />}
      {entries && view === "mois" && <MonthView {...shared} day={day} />}
      {entries && (view === "semaine" || view === "jour") && <TimeGrid {...shared} view={view} day={day} />}
      {entries && view === "liste" && (
        <ListView
          {...shared}
          {...(days < mostListDays && { onMore: () => setMore({ from: day, days: days + listDays }) })}
        />
      )}
      {(entry ?? slot) && (
        <EventDialogs
          {...(entry && { entry })}
          {...(slot && { slot })}
          onClose={() => {
            setEntry(undefined);
            setSlot(undefined);
          }}
        />
      )}
    </Page>
  );
};

const useSpanWords = (view: View, day: string, today: string, { from, to }: { from: string; to: string }) => {
  const { i18n, t } = useLingui();
  const locale = i18n.locale as Locale;
  if (view === "mois") return monthWords(day, locale);
  if (view === "jour") return capitalise(dayWords(day, today, locale));
  const [first, last] = [dayWords(from, today, locale), dayWords(to, today, locale)];
  return t`From ${first} to ${last}`;
};

/** Who does not see the days change hears it. */
const useSaidSpan = (words: string) => {
  const said = useRef(words);
  useEffect(() => {
    if (said.current !== words) announce(words);
    said.current = words;
  }, [words]);
};
