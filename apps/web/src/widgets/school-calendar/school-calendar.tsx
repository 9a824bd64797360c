import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { widgetDocument } from "../../domains/dashboard/documents.generated.ts";
import { useKeptFresh } from "../../platform/clock/use-kept-fresh.ts";
import type { SchoolCalendarWidgetFragment } from "../../platform/gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import { publicHolidayWords, schoolHolidayWords, zoneWords } from "./holiday-words.ts";
import { NextHoliday } from "./next-holiday.tsx";
import styles from "./school-calendar.module.css";
import { useDays } from "./use-days.ts";

type Calendar = NonNullable<SchoolCalendarWidgetFragment["schoolCalendar"]>[number];

const SchoolCalendar = ({ widget }: ViewProperties<SchoolCalendarWidgetFragment>) => {
  useKeptFresh(widgetDocument, widget.id);
  const calendars = widget.schoolCalendar ?? [];
  if (calendars.length === 0) {
    return (
      <EmptyState>
        <Trans>You belong to no school yet: its holidays will be here.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles.calendars}>
      {calendars.map((calendar, at) => (
        <OneCalendar
          key={calendar.establishments.map(({ id }) => id).join(" ")}
          calendar={calendar}
          alone={calendars.length === 1}
          first={at === 0}
        />
      ))}
    </div>
  );
};

interface Properties {
  calendar: Calendar;
  alone: boolean;
  /** Public holidays are told once. */
  first: boolean;
}

const OneCalendar = ({ calendar, alone, first }: Properties) => {
  const { t } = useLingui();
  const { day } = useDays();
  const { zone, children, establishments, holidays, publicHolidays } = calendar;
  const [next, ...later] = holidays;
  const shown = first ? publicHolidays.slice(0, next ? 1 : 3) : [];
  return (
    <div className={styles.calendar}>
      <p className={styles.whose}>
        {zone && <Badge tone="plain">{t(zoneWords[zone])}</Badge>}
        {children.map(({ id, givenName }) => (
          <Badge key={id} tone={hueOf(id)}>
            {givenName}
          </Badge>
        ))}
        {!alone && children.length === 0 && <span>{establishments.map(({ name }) => name).join(", ")}</span>}
      </p>
      {next ? <NextHoliday holiday={next} /> : <Unknown known={zone !== null} />}
      <LineList label={t`Afterwards`}>
        {later.slice(0, 2).map((holiday) => (
          <Line
            key={holiday.startsOn}
            title={t(schoolHolidayWords[holiday.name])}
            note={<InDays day={day(holiday.startsOn)} days={holiday.daysUntil} />}
          />
        ))}
        {shown.map((holiday) => (
          <Line
            key={holiday.on}
            title={t(publicHolidayWords[holiday.name])}
            note={<InDays day={day(holiday.on)} days={holiday.daysUntil} />}
          />
        ))}
      </LineList>
    </div>
  );
};

const InDays = ({ day, days }: { day: string; days: number }) => (
  <>
    {day} · {days === 0 ? <Trans>today</Trans> : <Plural value={days} one="in # day" other="in # days" />}
  </>
);

const Unknown = ({ known }: { known: boolean }) => (
  <p className={styles.unknown}>
    {known ? (
      <Trans>The next school holidays of this zone are not published here yet.</Trans>
    ) : (
      <Trans>This school decides its holidays by itself: ask it for the dates.</Trans>
    )}
  </p>
);

export default SchoolCalendar;
