import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { CircleAlert, CircleCheck, Clock, Wrench } from "lucide-react";
import { widgetDocument } from "../../domains/dashboard/documents.generated.ts";
import { useKeptFresh } from "../../platform/clock/use-kept-fresh.ts";
import { capitalise, formatDay, formatNearDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import type { ServicePart, ServiceState, ServiceStatusWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./service-status.module.css";

const partWords = {
  DATA: msg`Pages and data`,
  JOBS: msg`Background work`,
  LIVE: msg`Live updates`,
} satisfies Record<ServicePart, unknown>;

const stateWords = {
  WORKING: msg`Works as it should.`,
  SLOW: msg`Slower than usual. Nothing is lost.`,
  DOWN: msg`Does not answer for now. The people in charge can see it too.`,
} satisfies Record<ServiceState, unknown>;

const icons = { WORKING: CircleCheck, SLOW: Clock, DOWN: CircleAlert };

const ServiceStatus = ({ widget }: ViewProperties<ServiceStatusWidgetFragment>) => {
  const { i18n, t } = useLingui();
  useKeptFresh(widgetDocument, widget.id, { often: true });
  const { serviceStatus } = widget;
  if (!serviceStatus) return null;
  const { checkedAt, reports, announcements } = serviceStatus;
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const time = formatTime(new Date(checkedAt), place);
  const day = formatNearDay(new Date(checkedAt), place);
  return (
    <>
      {announcements.length > 0 && (
        <ul className={styles.announcements}>
          {announcements.map(({ id, message, startsAt, endsAt }) => (
            <li key={id} className={styles.announcement}>
              <Wrench aria-hidden="true" />
              <div>
                <p>{message}</p>
                <p className={styles.when}>
                  <When from={new Date(startsAt)} until={new Date(endsAt)} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <LineList label={t`Parts of Préau`}>
        {reports.map(({ part, state }) => {
          const Icon = icons[state];
          return (
            <Line
              key={part}
              start={<Icon className={styles[state]} aria-hidden="true" />}
              title={t(partWords[part])}
              note={t(stateWords[state])}
            />
          );
        })}
      </LineList>
      <p className={styles.checked}>
        <Trans>
          Looked at {day} at {time}.
        </Trans>
      </p>
    </>
  );
};

const When = ({ from, until }: { from: Date; until: Date }) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const firstDay = capitalise(formatDay(from, place));
  const lastDay = formatDay(until, place);
  const first = formatTime(from, place);
  const last = formatTime(until, place);
  return formatDay(from, place) === lastDay ? (
    <Trans>
      {firstDay}, from {first} to {last}
    </Trans>
  ) : (
    <Trans>
      {firstDay}, {first}, to {lastDay}, {last}
    </Trans>
  );
};

export default ServiceStatus;
