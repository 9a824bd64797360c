import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { capitalise, formatDay, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** The day, under the greeting. */
export const DashboardNote = () => {
  const { i18n } = useLingui();
  const [today] = useState(() => new Date());
  return capitalise(formatDay(today, { locale: i18n.locale as Locale, timeZone: schoolTimeZone() }));
};
