import { Trans, useLingui } from "@lingui/react/macro";
import { CalendarDays } from "lucide-react";
import { capitalise } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { byDay } from "./days.ts";
import { EntryLine } from "./entry-line.tsx";
import styles from "./list-view.module.css";
import { dayWords } from "./span-words.ts";
import type { ViewProperties } from "./view-properties.ts";

interface Properties extends ViewProperties {
  /** None when no more days can be asked at once. */
  onMore?: () => void;
}

/** What takes place, day by day. */
export const ListView = ({ entries, span, today, timeZone, onOpen, onMore }: Properties) => {
  const { i18n } = useLingui();
  const locale = i18n.locale as Locale;
  return (
    <div className={styles.list}>
      {entries.length === 0 && (
        <EmptyState icon={<CalendarDays aria-hidden="true" />}>
          <Trans>Nothing on these days.</Trans>
        </EmptyState>
      )}
      {byDay(entries, { from: span.from, timeZone }).map(({ day, entries: some }) => {
        const title = capitalise(dayWords(day, today, locale));
        return (
          <Panel key={day}>
            <h2 className={styles.day} {...(day === today && { "aria-current": "date" as const })}>
              {title}
            </h2>
            <LineList label={title}>
              {some.map((entry) => (
                <EntryLine
                  key={entry.id}
                  entry={entry}
                  description={entry.description}
                  onOpen={() => onOpen(entry)}
                />
              ))}
            </LineList>
          </Panel>
        );
      })}
      {onMore && (
        <p className={styles.more}>
          <Button onClick={onMore}>
            <Trans>Show two more weeks</Trans>
          </Button>
        </p>
      )}
    </div>
  );
};
