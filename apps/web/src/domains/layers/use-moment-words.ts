import { useLingui } from "@lingui/react/macro";
import { capitalise, formatDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** « Mardi 24 novembre, 9 h 30 ». */
export const useMomentWords = () => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  return (moment: string | Date) => {
    const at = new Date(moment);
    return `${capitalise(formatDay(at, place))}, ${formatTime(at, place)}`;
  };
};
