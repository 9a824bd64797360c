import { Trans, useLingui } from "@lingui/react/macro";
import { formatTime } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { classNames } from "../../ui/class-names.ts";
import hueStyles from "../../ui/hue.module.css";
import styles from "./entry-chip.module.css";
import type { Entry } from "./entry.ts";
import { hueOfEntry } from "./entry-words.ts";

import { moveFocus } from "./move-focus.ts";
interface Properties {
  entry: Entry;
  onOpen: (entry: Entry) => void;
}

/** In one line: when, and what; that it is cancelled or moved in words. */
export const EntryChip = ({ entry, onOpen }: Properties) => {
  const { i18n } = useLingui();
  const { title, state, moved, allDay, startsAt, calendar } = entry;
  const place = { locale: i18n.locale as Locale, timeZone: calendar.timeZone };
  return (
    <button
      type="button"
      data-entry=""
      title={title}
      className={classNames(styles.chip, hueStyles[hueOfEntry(entry)])}
      {...(allDay && { "data-whole": "" })}
      onKeyDown={moveFocus}
      onClick={() => onOpen(entry)}
    >
      {!allDay && <time dateTime={startsAt}>{formatTime(new Date(startsAt), place)}</time>}{" "}
      {state === "CANCELLED" && (
        <span className={styles.state}>
          <Trans>Cancelled</Trans>{" "}
        </span>
      )}
      {state !== "CANCELLED" && moved && (
        <span className={styles.state}>
          <Trans>Moved</Trans>{" "}
        </span>
      )}
      {state === "CANCELLED" ? <s>{title}</s> : <span className={styles.title}>{title}</span>}
    </button>
  );
};
