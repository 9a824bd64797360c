import { Plural, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import type { MouseEvent } from "react";
import { Link } from "react-router-dom";
import { capitalise } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { Timed } from "./day-times.ts";
import { EntryBlock } from "./entry-block.tsx";
import { EntryChip } from "./entry-chip.tsx";
import type { Entry } from "./entry.ts";
import { inLanes } from "./lanes.ts";
import { dateOf, dayWords, weekdayWords } from "./span-words.ts";
import { styleValues } from "./style-values.ts";
import styles from "./time-grid.module.css";
import type { Slot, ViewProperties } from "./view-properties.ts";
import { addressOf } from "./views.ts";

interface Properties extends Pick<ViewProperties, "today" | "onOpen" | "onAdd"> {
  day: string;
  whole: readonly Entry[];
  timed: readonly Timed[];
  hours: { from: number; to: number };
  /** How many stand side by side at most. */
  room: number;
  /** The minute that it is, today. */
  now?: number;
}

const half = 30;

export const DayColumn = ({ day, whole, timed, hours, room, now, today, onOpen, onAdd }: Properties) => {
  const { i18n, t } = useLingui();
  const locale = i18n.locale as Locale;
  const words = dayWords(day, today, locale);
  const { laid, crowds } = inLanes(timed, room);
  const share = (minutes: number) => minutes / (hours.to - hours.from);
  const pointed = (event: MouseEvent<HTMLElement>): Slot => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const minute = hours.from + ((event.clientY - top) / height) * (hours.to - hours.from);
    return { day, minute: Math.floor(minute / half) * half };
  };
  return (
    <section
      className={styles.day}
      style={styleValues({ "--side-by-side": Math.max(1, ...laid.map(({ lanes }) => lanes)) })}
    >
      <div className={styles.head} {...(day === today && { "data-today": "" })}>
        <h2 className={styles.name}>
          <Link
            to={addressOf("jour", day)}
            className={styles.link ?? ""}
            {...(day === today && { "aria-current": "date" })}
          >
            <span aria-hidden="true">
              {capitalise(weekdayWords(day, locale))} <span className={styles.date}>{dateOf(day)}</span>
            </span>
            <VisuallyHidden>{capitalise(words)}</VisuallyHidden>
          </Link>
        </h2>
        <IconButton
          className={styles.add}
          label={t`New event on ${words}`}
          icon={<Plus aria-hidden="true" />}
          onClick={() => onAdd({ day })}
        />
      </div>
      <ul className={styles.whole} aria-label={t`All day, ${words}`} hidden={whole.length === 0}>
        {whole.map((entry) => (
          <li key={entry.id}>
            <EntryChip entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <div className={styles.times}>
        <button
          type="button"
          className={styles.slots}
          tabIndex={-1}
          aria-hidden="true"
          onClick={(event) => onAdd(pointed(event))}
        />
        {now !== undefined && now >= hours.from && now <= hours.to && (
          <div
            className={styles.now}
            aria-hidden="true"
            style={styleValues({ "--from": share(now - hours.from) })}
          />
        )}
        <ul aria-label={capitalise(words)}>
          {laid.map(({ item, lane, lanes }) => (
            <li
              key={item.entry.id}
              className={styles.place}
              style={styleValues({
                "--from": share(item.from - hours.from),
                "--long": share(item.to - item.from),
                "--lane": lane,
                "--lanes": lanes,
              })}
            >
              <EntryBlock entry={item.entry} onOpen={onOpen} />
            </li>
          ))}
          {crowds.map((crowd) => (
            <li
              key={crowd.from}
              className={styles.place}
              style={styleValues({
                "--from": share(crowd.from - hours.from),
                "--long": share(crowd.to - crowd.from),
                "--lane": crowd.lanes - 1,
                "--lanes": crowd.lanes,
              })}
            >
              <Link to={addressOf("liste", day)} className={styles.crowd ?? ""}>
                +{crowd.hidden}
                <VisuallyHidden>
                  {" "}
                  <Plural value={crowd.hidden} one="other event" other="other events" />, {words}
                </VisuallyHidden>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
