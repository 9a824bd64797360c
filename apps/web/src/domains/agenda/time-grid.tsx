import { Trans, useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useMemo, useRef } from "react";
import { formatTime } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { daysFrom } from "./civil-days.ts";
import { DayColumn } from "./day-column.tsx";
import { onEachDay } from "./days.ts";
import { hoursOf, timesOn } from "./day-times.ts";
import { styleValues } from "./style-values.ts";
import styles from "./time-grid.module.css";
import type { ViewProperties } from "./view-properties.ts";
import { wallNow } from "./wall.ts";

interface Properties extends ViewProperties {
  view: "jour" | "semaine";
  day: string;
}

const hour = 60;

/** Days side by side, hours downwards. Each day is a list under its name, in the order of the hours. */
export const TimeGrid = ({ view, day, ...properties }: Properties) => {
  const { entries, span, timeZone, today } = properties;
  const { i18n } = useLingui();
  const columns = useMemo(() => {
    const days = onEachDay(entries, { from: span.from, to: span.to, timeZone });
    const isShown = (one: string, index: number) =>
      view === "jour" || index < 5 || days.has(one) || one === day || one === today;
    return daysFrom(span.from, span.to)
      .filter(isShown)
      .map((one) => ({ day: one, ...timesOn(one, days.get(one) ?? [], timeZone) }));
  }, [entries, span.from, span.to, timeZone, view, day, today]);
  const hours = hoursOf(columns.flatMap(({ timed }) => timed));
  const whole = Math.max(0, ...columns.map((column) => column.whole.length));
  const ticks = Array.from(
    { length: (hours.to - hours.from) / hour },
    (_, index) => hours.from + index * hour,
  );
  const place = { locale: i18n.locale as Locale, timeZone: "UTC" };
  const now = wallNow(timeZone);
  const scroll = useRef<HTMLDivElement>(null);
  // A week that is wider than its screen opens on today.
  useLayoutEffect(() => {
    if (today < span.from || today > span.to) return;
    const grid = scroll.current;
    const current = grid?.querySelector("[data-today]")?.closest("section");
    if (grid && current) grid.scrollLeft = current.offsetLeft + current.offsetWidth + 1 - grid.clientWidth;
  }, [span.from, span.to, today]);
  return (
    <div
      className={styles.frame}
      data-view={view}
      style={styleValues({
        "--days": columns.length,
        "--hours": ticks.length,
        "--whole": whole,
      })}
    >
      {entries.length === 0 && (
        <p className={styles.nothing}>
          {view === "jour" ? <Trans>Nothing this day.</Trans> : <Trans>Nothing this week.</Trans>}
        </p>
      )}
      <div ref={scroll} className={styles.scroll} data-entries="">
        <div className={styles.hours} aria-hidden="true">
          {ticks.map((minute) => (
            <span key={minute} className={styles.tick}>
              {formatTime(new Date(minute * 60_000), place)}
            </span>
          ))}
        </div>
        {columns.map((column) => (
          <DayColumn
            key={column.day}
            {...properties}
            {...column}
            hours={hours}
            room={view === "jour" ? 6 : 3}
            {...(now.day === column.day && { now: now.minute })}
          />
        ))}
      </div>
    </div>
  );
};
