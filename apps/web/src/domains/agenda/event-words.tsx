import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { capitalise, formatTimeRange, schoolTimeZone } from "../../platform/dates.ts";
import type { Role } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { audienceOf } from "../audiences/audience-words.ts";
import { roleWords } from "../directory/role-words.ts";
import { spanOf } from "./days.ts";
import type { AgendaEvent, Entry } from "./entry.ts";
import { isElsewhere } from "./entry-words.ts";
import { dayWords } from "./span-words.ts";
import { wallNow } from "./wall.ts";
import { zoneWords } from "./zone-words.ts";

/** Its day and hours, by the clocks of its school; and when it should have been, if it was moved. */
export const WhenWords = ({ entry }: { entry: Entry }) => {
  const { i18n, t } = useLingui();
  const locale = i18n.locale as Locale;
  const { timeZone } = entry.calendar;
  const today = wallNow(schoolTimeZone()).day;
  const { first, last } = spanOf(entry, timeZone);
  const [from, to] = [dayWords(first, today, locale), dayWords(last, today, locale)];
  const hours = formatTimeRange(new Date(entry.startsAt), new Date(entry.endsAt), { locale, timeZone });
  const before = spanOf({ startsAt: entry.originalAt, endsAt: entry.originalAt }, timeZone).first;
  const planned = dayWords(before, today, locale);
  return (
    <>
      <p>
        {first === last ? (
          capitalise(from)
        ) : (
          <Trans>
            From {from} to {to}
          </Trans>
        )}
        {!entry.allDay && `, ${hours}`}
        {isElsewhere(entry) && ` (${t(zoneWords(timeZone))})`}
      </p>
      {entry.moved && entry.recurring && before !== first && (
        <p>
          <Trans>Planned on {planned}</Trans>
        </p>
      )}
    </>
  );
};

/** When it comes again. */
export const RepeatWords = ({ event }: { event?: AgendaEvent }) => {
  const { i18n } = useLingui();
  const recurrence = event?.recurrence;
  if (event?.recurrenceOf) return <Trans>This time was changed by itself; the others are as planned.</Trans>;
  if (!recurrence) return <Trans>It comes again.</Trans>;
  const { frequency, interval, until } = recurrence;
  const today = wallNow(schoolTimeZone()).day;
  const last = until && dayWords(until, today, i18n.locale as Locale);
  return (
    <>
      {frequency === "DAILY" && <Plural value={interval} one="Every day" other="Every # days" />}
      {frequency === "WEEKLY" && <Plural value={interval} one="Every week" other="Every # weeks" />}
      {frequency === "MONTHLY" && <Plural value={interval} one="Every month" other="Every # months" />}
      {frequency === "YEARLY" && <Plural value={interval} one="Every year" other="Every # years" />}
      {last && (
        <>
          {" "}
          <Trans>until {last}</Trans>
        </>
      )}
    </>
  );
};

/** Who reads it. */
export const ReaderWords = ({ entry, roles }: { entry: Entry; roles: readonly Role[] }) => {
  const { t } = useLingui();
  const { kind, placeName } = entry.calendar;
  if (kind === "PERSON") return <Trans>You alone see it.</Trans>;
  const named = audienceOf(roles);
  const who = named ? t(named.label) : roles.map((role) => t(roleWords(role))).join(", ");
  return (
    <Trans>
      Seen by: {who} ({placeName})
    </Trans>
  );
};

/** Where it is written. */
export const CalendarWords = ({ entry }: { entry: Entry }) => {
  const { kind, source, name, placeName } = entry.calendar;
  const where = name || placeName;
  if (source !== "OWN") return <Trans>From the calendar {where}, of another programme</Trans>;
  return kind === "PERSON" ? <Trans>My own agenda</Trans> : <Trans>Agenda of {where}</Trans>;
};
