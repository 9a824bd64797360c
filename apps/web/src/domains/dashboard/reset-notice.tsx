import { Trans, useLingui } from "@lingui/react/macro";
import { formatDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { Notice } from "../../ui/notice.tsx";

/** Tells, for a week, that somebody else reset the password. */
export const ResetNotice = ({ at }: { at: string }) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const moment = new Date(at);
  const day = formatDay(moment, place);
  const time = formatTime(moment, place);
  return (
    <Notice>
      <Trans>
        Somebody of your school reset your password on {day} at {time}. If you did not ask for it, tell the
        school.
      </Trans>
    </Notice>
  );
};
