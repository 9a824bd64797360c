import { useLingui } from "@lingui/react/macro";
import { capitalise, formatDay, ownTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** The day, under the greeting. */
export const DashboardNote = () => {
  const { i18n } = useLingui();
  return capitalise(formatDay(new Date(), { locale: i18n.locale as Locale, timeZone: ownTimeZone() }));
};
