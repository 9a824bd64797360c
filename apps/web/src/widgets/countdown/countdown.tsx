import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { widgetDocument } from "../../domains/dashboard/documents.generated.ts";
import { useKeptFresh } from "../../platform/clock/use-kept-fresh.ts";
import { capitalise, formatDay } from "../../platform/dates.ts";
import type { CountdownWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./countdown.module.css";

const Countdown = ({ widget }: ViewProperties<CountdownWidgetFragment>) => {
  useKeptFresh(widgetDocument, widget.id);
  const { i18n, t } = useLingui();
  const { countdown } = widget;
  if (!countdown || countdown.on === null || countdown.days === null) {
    return (
      <EmptyState>
        <Trans>Choose a day: press “Arrange”, then open the settings of this module.</Trans>
      </EmptyState>
    );
  }
  const { title, on, days } = countdown;
  const day = formatDay(new Date(on), { locale: i18n.locale as Locale, timeZone: "UTC" });
  return (
    <div className={styles.countdown}>
      <p className={styles.title}>{title || t`The day`}</p>
      <p className={styles.count}>
        {days === 0 ? (
          <span className={styles.today}>
            <Trans>It is today!</Trans>
          </span>
        ) : days > 0 ? (
          <>
            <span className={styles.number}>{days}</span> <Plural value={days} one="day" other="days" />
          </>
        ) : (
          <Plural value={-days} one="It was # day ago." other="It was # days ago." />
        )}
      </p>
      <p className={styles.day}>{capitalise(day)}</p>
    </div>
  );
};

export default Countdown;
