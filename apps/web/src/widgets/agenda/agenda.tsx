import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { momentOf } from "../../domains/agenda/civil-days.ts";
import { byDay } from "../../domains/agenda/days.ts";
import { EntryLine } from "../../domains/agenda/entry-line.tsx";
import { wallNow } from "../../domains/agenda/wall.ts";
import { ZoneNote } from "../../domains/agenda/zone-note.tsx";
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
  const today = wallNow(timeZone).day;
  const days = byDay(widget.agenda ?? [], { from: today, timeZone });
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
