import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronLeft } from "lucide-react";
import { useParams } from "react-router-dom";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { addressOfPlace } from "../places.ts";
import { usePlace } from "../use-place.ts";
import { ConversationActions } from "./conversation-actions.tsx";
import { ConversationHead } from "./conversation-head.tsx";
import styles from "./conversation-page.module.css";
import { ConversationThread } from "./conversation-thread.tsx";
import { useConversation } from "./use-conversation.ts";

/** Messages that answer each other, the newest last. */
export const ConversationPage = () => {
  const { id = "" } = useParams();
  // A draft of an answer, or a message that stands open, belongs to one conversation.
  return <Conversation key={id} id={id} />;
};

const Conversation = ({ id }: { id: string }) => {
  const { t } = useLingui();
  const { place, narrowing } = usePlace();
  const { conversation, error, missing, again, older, loading } = useConversation(id, narrowing.mailbox);
  const back = (
    <ButtonLink
      to={addressOfPlace(place, narrowing)}
      variant="quiet"
      className={styles.back}
      icon={<ChevronLeft aria-hidden="true" />}
    >
      <Trans>Back to the list</Trans>
    </ButtonLink>
  );
  if (missing || (error && !conversation)) {
    return (
      <div className={styles.reading}>
        {back}
        <Page title={t`Messages`}>
          <ErrorState {...(!missing && { onRetry: () => void again() })}>
            {missing ? (
              <Trans>There is no message here that you may read: it may have been recalled.</Trans>
            ) : (
              <Trans>The conversation could not be read. Check your connection.</Trans>
            )}
          </ErrorState>
        </Page>
      </div>
    );
  }
  return (
    <div className={styles.reading}>
      <div className={styles.bar}>
        {back}
        {conversation && (
          <ConversationActions conversation={conversation} place={place} narrowing={narrowing} />
        )}
      </div>
      <Page
        title={subjectOf(conversation?.subject, t`Messages`, t`(No subject)`)}
        note={conversation && <ConversationHead conversation={conversation} />}
      >
        {conversation ? (
          <ConversationThread
            conversation={conversation}
            mailboxId={narrowing.mailbox ?? null}
            loading={loading}
            onOlder={() => void older()}
            onChange={() => void again()}
          />
        ) : (
          <Skeleton lines={10} />
        )}
      </Page>
    </div>
  );
};

const subjectOf = (subject: string | undefined, waiting: string, none: string) => {
  if (subject === undefined) return waiting;
  return subject.trim() === "" ? none : subject;
};
