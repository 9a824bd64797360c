import { useLingui } from "@lingui/react/macro";
import { capitalise, formatDay } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** Days of the calendar, the same for every reader wherever they are. */
export const useDays = () => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: "UTC" };
  const day = (date: string) => formatDay(new Date(date), place);
  return { day, capitalDay: (date: string) => capitalise(day(date)) };
};
