import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { SchoolHolidayName } from "../../platform/gql/graphql.ts";
import { schoolHolidayWords } from "./holiday-words.ts";
import styles from "./school-calendar.module.css";
import { useDays } from "./use-days.ts";

interface Holiday {
  name: SchoolHolidayName;
  startsOn: string;
  endsOn: string | null;
  daysUntil: number;
  daysUntilReturn: number | null;
}

/** The holidays that run, until the return; else those that come, until they begin. */
export const NextHoliday = ({ holiday }: { holiday: Holiday }) => {
  const { t } = useLingui();
  const { day } = useDays();
  const { name, startsOn, endsOn, daysUntil, daysUntilReturn } = holiday;
  const running = daysUntil <= 0;
  const days = running ? daysUntilReturn : daysUntil;
  const first = day(startsOn);
  const last = endsOn === null ? "" : day(endsOn);
  return (
    <div className={styles.next}>
      {days !== null && (
        <p className={styles.count}>
          <span className={styles.number}>{days}</span> <Plural value={days} one="day" other="days" />
        </p>
      )}
      <div>
        <p className={styles.name}>{t(schoolHolidayWords[name])}</p>
        <p className={styles.dates}>
          {running ? (
            endsOn === null ? (
              <Trans>The day of return is not published here yet.</Trans>
            ) : (
              <Trans>Until the return to school: off through {last}.</Trans>
            )
          ) : endsOn === null ? (
            <Trans>From {first}.</Trans>
          ) : (
            <Trans>
              From {first} to {last}.
            </Trans>
          )}
        </p>
      </div>
    </div>
  );
};
