import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Link } from "react-router-dom";
import { widgetDocument } from "../../domains/dashboard/documents.generated.ts";
import { useKeptFresh } from "../../platform/clock/use-kept-fresh.ts";
import type { BirthdaysWidgetFragment } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import { BirthdayLines } from "./birthday-lines.tsx";
import styles from "./birthdays.module.css";

const AllBirthdays = lazyOverlay(() => import("./all-birthdays.tsx").then((module) => module.AllBirthdays));

/** The next ones, as many as the height of the widget holds; and a way to all of them. */
const Birthdays = ({ widget }: ViewProperties<BirthdaysWidgetFragment>) => {
  useKeptFresh(widgetDocument, widget.id);
  const birthdays = widget.birthdays ?? [];
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.birthdays}>
      {birthdays.length === 0 ? (
        <EmptyState>
          <Trans>No birthday soon among those who show theirs.</Trans>
        </EmptyState>
      ) : (
        <BirthdayLines birthdays={birthdays} />
      )}
      <div className={styles.foot}>
        <Button variant="quiet" className={styles.all} onClick={() => setOpen(true)}>
          <Plural value={birthdays.length} one="See # birthday" other="See all # birthdays" />
        </Button>
        <Link className={styles.own} to="/compte/anniversaire">
          <Trans>Show or hide mine</Trans>
        </Link>
      </div>
      {open && <AllBirthdays birthdays={birthdays} onClose={() => setOpen(false)} />}
    </div>
  );
};

export default Birthdays;
