import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { capitalise, formatNearDay, formatTime, ownTimeZone } from "../../platform/dates.ts";
import type { AgendaWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./agenda.module.css";
import { byDay } from "./days.ts";

type Entry = NonNullable<AgendaWidgetFragment["agenda"]>[number];

const Agenda = ({ widget }: ViewProperties<AgendaWidgetFragment>) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: ownTimeZone() };
  const days = byDay(widget.agenda ?? []);
  return (
    <>
      {days.length === 0 && (
        <EmptyState>
          <Trans>Nothing in the next days.</Trans>
        </EmptyState>
      )}
      {days.map(({ day, entries }) => {
        const title = capitalise(formatNearDay(day, place));
        return (
          <section key={title} className={styles.day}>
            <h3 className={styles.title}>{title}</h3>
            <LineList label={title}>
              {entries.map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
            </LineList>
          </section>
        );
      })}
      <Link className={styles.all} to="/agenda">
        <Trans>Whole agenda</Trans>
      </Link>
    </>
  );
};

const EntryLine = ({ entry }: { entry: Entry }) => {
  const { title, state, place, calendar, children } = entry;
  const isCancelled = state === "CANCELLED";
  // Who teaches several classes wants to know which; a pupil knows theirs.
  const ofClass = calendar.kind === "CLASS" && calendar.viewerCanWrite;
  const where = [place, ofClass ? calendar.placeName : null];
  return (
    <Line
      start={<Hours entry={entry} />}
      hue={hueOf(children[0]?.id ?? (ofClass || calendar.kind !== "CLASS" ? calendar.id : title))}
      title={
        <>
          {isCancelled ? <s>{title}</s> : title}
          {isCancelled && (
            <>
              {" "}
              <Badge tone="warn">
                <Trans>Cancelled</Trans>
              </Badge>
            </>
          )}
          {!isCancelled && entry.moved && (
            <>
              {" "}
              <Badge tone="accent">
                <Trans>Moved</Trans>
              </Badge>
            </>
          )}
        </>
      }
      note={where.filter(Boolean).join(" · ") || undefined}
      end={
        children.length > 0 && (
          <span className={styles.children}>
            {children.map(({ id, givenName }) => (
              <Badge key={id} tone={hueOf(id)}>
                {givenName}
              </Badge>
            ))}
          </span>
        )
      }
    />
  );
};

const Hours = ({ entry: { allDay, startsAt, endsAt } }: { entry: Entry }) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: ownTimeZone() };
  return (
    <span className={styles.hours}>
      {allDay ? (
        <Trans>All day</Trans>
      ) : (
        <>
          <time dateTime={startsAt}>{formatTime(new Date(startsAt), place)}</time>
          <time className={styles.until} dateTime={endsAt}>
            {formatTime(new Date(endsAt), place)}
          </time>
        </>
      )}
    </span>
  );
};

export default Agenda;
