import { useLingui } from "@lingui/react/macro";
import { formatNearDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** A moment as one says it: « demain, 9 h ». */
export const useMomentWords = () => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  return (moment: string) => {
    const at = new Date(moment);
    return `${formatNearDay(at, place)}, ${formatTime(at, place)}`;
  };
};
