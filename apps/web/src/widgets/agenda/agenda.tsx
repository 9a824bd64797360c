import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { momentOf } from "../../domains/agenda/civil-days.ts";
import { byDay, notOver } from "../../domains/agenda/days.ts";
import { EntryLine } from "../../domains/agenda/entry-line.tsx";
import { wallOf } from "../../domains/agenda/wall.ts";
import { ZoneNote } from "../../domains/agenda/zone-note.tsx";
import { widgetDocument } from "../../domains/dashboard/documents.generated.ts";
import { useKeptFresh } from "../../platform/clock/use-kept-fresh.ts";
import { useNow } from "../../platform/clock/use-now.ts";
import { capitalise, formatNearDay, schoolTimeZone } from "../../platform/dates.ts";
import type { AgendaWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./agenda.module.css";

const Agenda = ({ widget }: ViewProperties<AgendaWidgetFragment>) => {
  const { i18n } = useLingui();
  const timeZone = schoolTimeZone();
  const now = useNow();
  const today = wallOf(now, timeZone).day;
  const given = widget.agenda ?? [];
  const daysOf = (entries: typeof given) => byDay(entries, { from: today, timeZone });
  const days = daysOf(notOver(given, now));
  // A day that is over makes room for one that was not sent.
  useKeptFresh(widgetDocument, widget.id, { behind: days.length < daysOf(given).length });
  return (
    <>
      {days.length === 0 && (
        <EmptyState>
          <Trans>Nothing in the next days.</Trans>
        </EmptyState>
      )}
      {days.map(({ day, entries }) => {
        const place = { locale: i18n.locale as Locale, timeZone: "UTC" };
        const title = capitalise(formatNearDay(momentOf(day), place, momentOf(today)));
        return (
          <section key={day} className={styles.day}>
            <h3 className={styles.title}>{title}</h3>
            <LineList label={title}>
              {entries.map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
            </LineList>
          </section>
        );
      })}
      <ZoneNote />
      <Link className={styles.all} to="/agenda">
        <Trans>Whole agenda</Trans>
      </Link>
    </>
  );
};

export default Agenda;
