import { Plural, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router-dom";
import { capitalise } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { classNames } from "../../ui/class-names.ts";
import hueStyles from "../../ui/hue.module.css";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { daysAfter, daysFrom } from "./civil-days.ts";
import { onEachDay } from "./days.ts";
import { EntryChip } from "./entry-chip.tsx";
import type { Entry } from "./entry.ts";
import { hueOfEntry } from "./entry-words.ts";
import styles from "./month-view.module.css";
import { dateOf, dayWords, monthWords, weekdayWords } from "./span-words.ts";
import type { ViewProperties } from "./view-properties.ts";
import { addressOf } from "./views.ts";

const mostShown = 3;

/** Six weeks at most, as a table: the first events of each day, and how many more there are. */
export const MonthView = (properties: ViewProperties & { day: string }) => {
  const { entries, span, timeZone, day } = properties;
  const { i18n } = useLingui();
  const locale = i18n.locale as Locale;
  const days = useMemo(
    () => onEachDay(entries, { from: span.from, to: span.to, timeZone }),
    [entries, span.from, span.to, timeZone],
  );
  const all = daysFrom(span.from, span.to);
  const mondays = all.filter((_, index) => index % 7 === 0);
  return (
    <div className={styles.frame}>
      <table className={styles.month} data-entries="">
        <caption className={styles.caption}>{monthWords(day, locale)}</caption>
        <thead>
          <tr>
            {all.slice(0, 7).map((one) => (
              <th key={one} scope="col" abbr={weekdayWords(one, locale, "long")}>
                {capitalise(weekdayWords(one, locale))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mondays.map((monday) => (
            <tr key={monday}>
              {daysFrom(monday, daysAfter(monday, 6)).map((one) => (
                <DayCell
                  key={one}
                  {...properties}
                  day={one}
                  outside={one.slice(0, 7) !== day.slice(0, 7)}
                  some={days.get(one) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface CellProperties extends ViewProperties {
  day: string;
  outside: boolean;
  some: readonly Entry[];
}

const DayCell = ({ day, outside, some, today, onOpen, onAdd }: CellProperties) => {
  const { i18n } = useLingui();
  const shown = some.length > mostShown + 1 ? some.slice(0, mostShown) : some;
  const hidden = some.length - shown.length;
  const words = dayWords(day, today, i18n.locale as Locale);
  return (
    <td className={styles.cell} {...(outside && { "data-outside": "" })}>
      <button
        type="button"
        className={styles.slot}
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => onAdd({ day })}
      />
      <Link
        to={addressOf("jour", day)}
        className={styles.date ?? ""}
        {...(day === today && { "aria-current": "date" })}
      >
        <span aria-hidden="true">{dateOf(day)}</span>
        <VisuallyHidden>
          {words}, <Plural value={some.length} _0="nothing" one="# event" other="# events" />
        </VisuallyHidden>
      </Link>
      <span className={styles.dots} aria-hidden="true">
        {some.slice(0, 4).map((entry) => (
          <span key={entry.id} className={classNames(styles.dot, hueStyles[hueOfEntry(entry)])} />
        ))}
      </span>
      <ul className={styles.entries}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <EntryChip entry={entry} onOpen={onOpen} />
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <Link to={addressOf("jour", day)} className={styles.more ?? ""}>
              +{hidden}
              <VisuallyHidden>
                {" "}
                <Plural value={hidden} one="other event" other="other events" />, {words}
              </VisuallyHidden>
            </Link>
          </li>
        )}
      </ul>
    </td>
  );
};
