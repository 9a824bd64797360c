import { Trans, useLingui } from "@lingui/react/macro";
import { MailOpen } from "lucide-react";
import { Outlet, useMatch } from "react-router-dom";
import { EmptyState } from "../../ui/empty-state.tsx";
import { BoxColumn } from "./list/box-column.tsx";
import { ListPane } from "./list/list-pane.tsx";
import { useMailbox } from "./list/use-mailbox.ts";
import styles from "./mail-frame.module.css";
import { usePlace } from "./use-place.ts";
import { useWide } from "./use-wide.ts";

/** Messages: a list, and what one reads or writes; beside each other where there is room, one after the other elsewhere. */
export const MailFrame = () => {
  const { t } = useLingui();
  const wide = useWide();
  const { place, narrowing } = usePlace();
  const { mailboxes, mailbox, children } = useMailbox(narrowing.mailbox);
  const conversation = useMatch("/messages/conversation/:id")?.params.id;
  const draft = useMatch("/messages/brouillon/:id")?.params.id;
  const beginning = useMatch("/messages/nouveau") !== null;
  const seeking = useMatch("/messages/message/:id") !== null;
  const reading = conversation !== undefined || draft !== undefined || beginning || seeking;
  return (
    <div className={styles.frame} data-reading={reading}>
      {(wide || !reading) && (
        <>
          <BoxColumn mailboxes={mailboxes} mailbox={mailbox} place={place} />
          <ListPane
            mailboxes={mailboxes}
            mailbox={mailbox}
            family={children}
            place={place}
            narrowing={narrowing}
            reading={reading}
            openId={conversation ?? draft}
          />
        </>
      )}
      {(wide || reading) && (
        <section className={styles.reading} aria-label={t`What is open`}>
          {reading ? (
            <Outlet />
          ) : (
            <div className={styles.nothing}>
              <EmptyState icon={<MailOpen aria-hidden="true" />}>
                <Trans>Choose a conversation: it is read here.</Trans>
              </EmptyState>
            </div>
          )}
        </section>
      )}
    </div>
  );
};
