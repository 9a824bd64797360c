import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { formatTime, ownTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line } from "../../ui/line-list.tsx";
import styles from "./entry-line.module.css";

/** What a line tells of something that takes place. */
export interface ShownEntry {
  id: string;
  title: string;
  place: string;
  state: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  moved: boolean;
  startsAt: string;
  endsAt: string;
  allDay: boolean;
  calendar: { id: string; kind: string; placeName: string | null; viewerCanWrite: boolean };
  children: readonly { id: string; givenName: string }[];
}

interface Properties {
  entry: ShownEntry;
  /** Under it, where there is room. */
  description?: string;
}

/** Its hours, what it is and where; for a parent, whom of the children it concerns. */
export const EntryLine = ({ entry, description }: Properties) => {
  const { title, place, calendar, children } = entry;
  // Who teaches several classes wants to know which; a pupil knows theirs.
  const ofClass = calendar.kind === "CLASS" && calendar.viewerCanWrite;
  const where = [place, ofClass ? calendar.placeName : null].filter(Boolean).join(" · ");
  const subject = ofClass || calendar.kind !== "CLASS" ? calendar.id : title;
  return (
    <Line
      start={<Hours entry={entry} />}
      hue={hueOf(children[0]?.id ?? subject)}
      title={
        <>
          {entry.state === "CANCELLED" ? <s>{title}</s> : title} <State entry={entry} />
        </>
      }
      note={
        (where || description) && (
          <>
            {where && <p>{where}</p>}
            {description && <p className={styles.description}>{description}</p>}
          </>
        )
      }
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

const State = ({ entry: { state, moved } }: { entry: ShownEntry }): ReactNode => {
  if (state === "CANCELLED")
    return (
      <Badge tone="warn">
        <Trans>Cancelled</Trans>
      </Badge>
    );
  if (state === "TENTATIVE")
    return (
      <Badge tone="plain">
        <Trans>To be confirmed</Trans>
      </Badge>
    );
  return (
    moved && (
      <Badge tone="accent">
        <Trans>Moved</Trans>
      </Badge>
    )
  );
};

const Hours = ({ entry: { allDay, startsAt, endsAt } }: { entry: ShownEntry }) => {
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
