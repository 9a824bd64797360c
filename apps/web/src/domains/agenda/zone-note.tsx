import { useLingui } from "@lingui/react/macro";
import { ownTimeZone, schoolTimeZone } from "../../platform/dates.ts";
import { wallOf } from "./wall.ts";
import { zoneWords } from "./zone-words.ts";
import styles from "./entry-line.module.css";

/** Whose clocks are meant, said only to who reads under others. */
export const ZoneNote = ({ moment = new Date() }: { moment?: Date }) => {
  const { t } = useLingui();
  const school = schoolTimeZone();
  const [there, here] = [wallOf(moment, school), wallOf(moment, ownTimeZone())];
  if (there.day === here.day && there.minute === here.minute) return null;
  return <p className={styles.zone}>{t(zoneWords(school))}</p>;
};
