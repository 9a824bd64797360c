import { useLingui } from "@lingui/react/macro";
import { PenLine } from "lucide-react";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router-dom";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { wordsOf } from "../box-words.ts";
import type { Narrowing, Place } from "../places.ts";
import { BoxMenu } from "./box-menu.tsx";
import { ConversationList } from "./conversation-list.tsx";
import { DraftList } from "./draft-list.tsx";
import { ListFilters } from "./list-filters.tsx";
import styles from "./list-pane.module.css";
import type { Mailbox } from "./use-mailbox.ts";

interface Properties {
  mailboxes: readonly Mailbox[];
  mailbox: Mailbox | undefined;
  family: readonly { id: string; givenName: string }[];
  place: Place;
  narrowing: Narrowing;
  /** Something is read or written beside: its heading is the first of the page. */
  reading: boolean;
  openId: string | undefined;
}

/** The list of a place: its name, what narrows it, its conversations. */
export const ListPane = ({ mailboxes, mailbox, family, place, narrowing, reading, openId }: Properties) => {
  const { t } = useLingui();
  const folder =
    place.kind === "folder" ? mailbox?.folders.find(({ id }) => id === place.id)?.name : undefined;
  const name = folder ?? t(wordsOf(place).label);
  const Heading = reading ? "h2" : "h1";
  const heading = useFocusOnArrival(reading);
  const title = mailbox && !mailbox.isOwn ? `${name} · ${mailbox.name}` : name;
  return (
    <section className={styles.pane} aria-label={title}>
      {!reading && <title>{`${title} · ${t`Messages`} · Préau`}</title>}
      <div className={styles.head}>
        <Heading ref={heading} tabIndex={-1} className={styles.heading}>
          <BoxMenu mailboxes={mailboxes} mailbox={mailbox} place={place} name={name} />
        </Heading>
        <ButtonLink
          to="/messages/nouveau"
          variant="primary"
          icon={<PenLine aria-hidden="true" />}
          className={styles.write}
        >
          {t({ message: "Write", context: "a message" })}
        </ButtonLink>
      </div>
      {place.kind === "drafts" ? (
        <DraftList openId={openId} />
      ) : (
        <>
          <ListFilters key={JSON.stringify(place)} family={family} place={place} narrowing={narrowing} />
          <ConversationList
            key={`${JSON.stringify(place)} ${JSON.stringify(narrowing)}`}
            mailbox={mailbox}
            place={place}
            narrowing={narrowing}
            openId={openId}
          />
        </>
      )}
    </section>
  );
};

/** A screen reader is told the list that one came to, as on any page; the very first page keeps the browser's own start. */
const useFocusOnArrival = (reading: boolean) => {
  const { pathname, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef(key === "default" ? pathname : "");
  useEffect(() => {
    if (!reading && told.current !== pathname) heading.current?.focus({ preventScroll: true });
    told.current = pathname;
  }, [pathname, reading]);
  return heading;
};
