import { Trans, useLingui } from "@lingui/react/macro";
import { formatTime } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { classNames } from "../../ui/class-names.ts";
import hueStyles from "../../ui/hue.module.css";
import styles from "./entry-block.module.css";
import type { Entry } from "./entry.ts";
import { hueOfEntry, isElsewhere, whereOf } from "./entry-words.ts";
import { moveFocus } from "./move-focus.ts";
import { zoneWords } from "./zone-words.ts";

interface Properties {
  entry: Entry;
  onOpen: (entry: Entry) => void;
}

/** As tall as it is long: what, when and where; for a parent, whose it is. */
export const EntryBlock = ({ entry, onOpen }: Properties) => {
  const { i18n, t } = useLingui();
  const { title, state, moved, startsAt, calendar, children } = entry;
  const place = { locale: i18n.locale as Locale, timeZone: calendar.timeZone };
  const cancelled = state === "CANCELLED";
  return (
    <button
      type="button"
      data-entry=""
      className={classNames(styles.block, hueStyles[hueOfEntry(entry)])}
      {...(cancelled && { "data-cancelled": "" })}
      onKeyDown={moveFocus}
      onClick={() => onOpen(entry)}
    >
      {cancelled && (
        <span className={styles.state}>
          <Trans>Cancelled</Trans>{" "}
        </span>
      )}
      {!cancelled && moved && (
        <span className={styles.state}>
          <Trans>Moved</Trans>{" "}
        </span>
      )}
      <span className={styles.title}>{cancelled ? <s>{title}</s> : title}</span>{" "}
      <span className={styles.note}>
        {children.map(({ givenName }) => `${givenName} · `)}
        <time dateTime={startsAt}>{formatTime(new Date(startsAt), place)}</time>
        {isElsewhere(entry) && ` (${t(zoneWords(calendar.timeZone))})`}
        {whereOf(entry) && ` · ${whereOf(entry)}`}
      </span>
    </button>
  );
};
