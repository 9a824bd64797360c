import { Trans, useLingui } from "@lingui/react/macro";
import { CalendarPlus, ChevronLeft, ChevronRight, Plus, Printer } from "lucide-react";
import { Link } from "react-router-dom";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Button } from "../../ui/button.tsx";
import styles from "./agenda-bar.module.css";
import { addressOf, stepFrom, type View } from "./views.ts";

interface Properties {
  view: View;
  day: string;
  today: string;
  onAdd: () => void;
}

/** Which view, of when; and what one does with an agenda. */
export const AgendaBar = ({ view, day, today, onAdd }: Properties) => {
  const { t } = useLingui();
  const titles: Record<View, string> = {
    jour: t`Day`,
    semaine: t`Week`,
    mois: t`Month`,
    liste: t`List`,
  };
  const before: Record<View, string> = {
    jour: t`Day before`,
    semaine: t`Week before`,
    mois: t`Month before`,
    liste: t`Two weeks before`,
  };
  const after: Record<View, string> = {
    jour: t`Day after`,
    semaine: t`Week after`,
    mois: t`Month after`,
    liste: t`Two weeks after`,
  };
  return (
    <div className={styles.bar}>
      <nav className={styles.views} aria-label={t`Views`}>
        {(Object.keys(titles) as View[]).map((one) => (
          <Link
            key={one}
            to={addressOf(one, day)}
            className={styles.view ?? ""}
            {...(one === view && { "aria-current": "page" })}
          >
            {titles[one]}
          </Link>
        ))}
      </nav>
      <div className={styles.steps}>
        <ButtonLink
          to={addressOf(view, stepFrom(view, day, -1))}
          icon={<ChevronLeft aria-hidden="true" />}
          aria-label={before[view]}
          title={before[view]}
        />
        <ButtonLink to={addressOf(view, today)}>
          <Trans>Today</Trans>
        </ButtonLink>
        <ButtonLink
          to={addressOf(view, stepFrom(view, day, 1))}
          icon={<ChevronRight aria-hidden="true" />}
          aria-label={after[view]}
          title={after[view]}
        />
      </div>
      <div className={styles.tools}>
        <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onAdd}>
          <Trans>New event</Trans>
        </Button>
        <Button variant="quiet" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          <span className={styles.word}>
            <Trans>Print</Trans>
          </span>
        </Button>
        <ButtonLink to="/agenda/calendriers" variant="quiet" icon={<CalendarPlus aria-hidden="true" />}>
          <span className={styles.word}>
            <Trans>Calendars</Trans>
          </span>
        </ButtonLink>
      </div>
    </div>
  );
};
