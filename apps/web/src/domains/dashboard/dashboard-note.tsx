import { useLingui } from "@lingui/react/macro";
import { useNow } from "../../platform/clock/use-now.ts";
import { capitalise, formatDay, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** The day, under the greeting. */
export const DashboardNote = () => {
  const { i18n } = useLingui();
  const today = useNow();
  return capitalise(formatDay(today, { locale: i18n.locale as Locale, timeZone: schoolTimeZone() }));
};
