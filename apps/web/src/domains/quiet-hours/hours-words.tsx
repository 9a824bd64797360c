import { useLingui } from "@lingui/react/macro";
import { type Hours, sayHour } from "./hours.ts";

/** « de 20 h à 7 h, le week-end et pendant les vacances ». */
export const HoursWords = ({ hours }: { hours: Hours }) => {
  const { i18n, t } = useLingui();
  const from = sayHour(hours.closesAt, i18n.locale);
  const to = sayHour(hours.opensAt, i18n.locale);
  if (hours.weekends && hours.holidays)
    return <>{t`From ${from} to ${to}, at weekends and during the holidays.`}</>;
  if (hours.weekends) return <>{t`From ${from} to ${to}, and at weekends.`}</>;
  if (hours.holidays) return <>{t`From ${from} to ${to}, and during the holidays.`}</>;
  return <>{t`From ${from} to ${to}, every day.`}</>;
};
