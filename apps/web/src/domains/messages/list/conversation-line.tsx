import { Trans, useLingui } from "@lingui/react/macro";
import { Paperclip, Star } from "lucide-react";
import { Link } from "react-router-dom";
import { Avatar } from "../../../ui/avatar.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { hueOf } from "../../../ui/hue.ts";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { useWhere } from "../use-where.ts";
import type { Conversation } from "./conversation.ts";
import styles from "./conversation-line.module.css";
import { Highlighted } from "./highlighted.tsx";
import { listMoment, wholeMoment } from "./list-moment.ts";
import { PeopleWords } from "./people-words.tsx";
import { isSentToGroup, SentToWords } from "./sent-to-words.tsx";

interface Properties {
  conversation: Conversation;
  to: string;
  /** It is the one that stands open beside. */
  open: boolean;
  /** What was searched: its words are marked. */
  search: string;
  withEstablishment: boolean;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  onStar: () => void;
}

/** One conversation: who, what about, how it begins, when; the round of initials is what one presses to choose it. */
export const ConversationLine = (properties: Properties) => {
  const { conversation, to, open, search, withEstablishment, chosen, onChoose, onStar } = properties;
  const { t } = useLingui();
  const where = useWhere();
  const { subject, participants, participantCount, aboutChildren, unread, starred, urgent } = conversation;
  const first = participants[0];
  const at = new Date(conversation.lastAt);
  return (
    <li
      className={classNames(
        styles.line,
        unread && styles.unread,
        open && styles.open,
        chosen && styles.chosen,
      )}
    >
      <span className={styles.choice}>
        <Avatar initials={first?.initials ?? "…"} hue={hueOf(first?.id ?? conversation.id)} />
        <input
          type="checkbox"
          className={styles.check}
          aria-label={t`Choose “${subject}”`}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </span>
      <Link to={to} className={styles.link} {...(open && { "aria-current": "true" })}>
        <span className={styles.top}>
          <span className={styles.who}>
            {unread && (
              <VisuallyHidden>
                <Trans>Unread:</Trans>{" "}
              </VisuallyHidden>
            )}
            {isSentToGroup(conversation) ? (
              <SentToWords conversation={conversation} />
            ) : (
              <PeopleWords names={participants.map(({ name }) => name)} count={participantCount} />
            )}
            {conversation.messageCount > 1 && (
              <span className={styles.count}>
                <span aria-hidden="true">{conversation.messageCount}</span>
                <VisuallyHidden>
                  , <Trans>{conversation.messageCount} messages</Trans>
                </VisuallyHidden>
              </span>
            )}
          </span>
          <time className={styles.when} dateTime={conversation.lastAt} title={wholeMoment(at, where)}>
            {listMoment(at, where)}
          </time>
        </span>
        <span className={styles.subject}>
          {urgent && (
            <Badge tone="warn">
              <Trans>Urgent</Trans>
            </Badge>
          )}
          {aboutChildren.map(({ id, givenName }) => (
            <Badge key={id} tone={hueOf(id)}>
              {givenName}
            </Badge>
          ))}
          <span className={styles.title}>
            <Highlighted text={subject} search={search} />
          </span>
        </span>
        <span className={styles.excerpt}>
          {conversation.hasAttachments && (
            <>
              <Paperclip aria-hidden="true" />
              <VisuallyHidden>
                <Trans>With an attachment.</Trans>{" "}
              </VisuallyHidden>
            </>
          )}
          <span className={styles.begin}>
            <Highlighted text={conversation.excerpt} search={search} />
          </span>
        </span>
        {withEstablishment && conversation.establishment && (
          <span className={styles.place}>{conversation.establishment.name}</span>
        )}
      </Link>
      <button
        type="button"
        className={classNames(styles.star, starred && styles.starred)}
        aria-pressed={starred}
        aria-label={t`Star “${subject}”`}
        title={starred ? t`Starred: take the star away` : t`Give it a star`}
        onClick={onStar}
      >
        <Star aria-hidden="true" />
      </button>
    </li>
  );
};
