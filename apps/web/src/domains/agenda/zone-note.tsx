import { useLingui } from "@lingui/react/macro";
import { ownTimeZone, schoolTimeZone } from "../../platform/dates.ts";
import { momentOf } from "./civil-days.ts";
import styles from "./entry-line.module.css";
import { wallNow, wallOf } from "./wall.ts";
import { zoneWords } from "./zone-words.ts";

/** Whose clocks are meant on a day, today by itself: said only to who reads under others. */
export const ZoneNote = ({ day }: { day?: string }) => {
  const { t } = useLingui();
  const school = schoolTimeZone();
  const shownIn = (timeZone: string) => (day ? wallOf(momentOf(day), timeZone) : wallNow(timeZone));
  const [there, here] = [shownIn(school), shownIn(ownTimeZone())];
  if (there.day === here.day && there.minute === here.minute) return null;
  return <p className={styles.zone}>{t(zoneWords(school))}</p>;
};
