import { Trans, useLingui } from "@lingui/react/macro";
import { formatTime } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import styles from "./entry-line.module.css";
import type { ShownEntry } from "./entry.ts";
import { isElsewhere } from "./entry-words.ts";
import { zoneWords } from "./zone-words.ts";

/** By the clocks of the school where it takes place; with their name when they are not those of the reader's. */
export const EntryHours = ({ entry }: { entry: ShownEntry }) => {
  const { i18n, t } = useLingui();
  const { allDay, startsAt, endsAt, calendar } = entry;
  const place = { locale: i18n.locale as Locale, timeZone: calendar.timeZone };
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
          {isElsewhere(entry) && <span className={styles.zone}>{t(zoneWords(calendar.timeZone))}</span>}
        </>
      )}
    </span>
  );
};
