import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { wordsOf } from "../box-words.ts";
import { addressOfConversation, type Narrowing, type Place } from "../places.ts";
import { ConversationLine } from "./conversation-line.tsx";
import lineStyles from "./conversation-line.module.css";
import styles from "./conversation-list.module.css";
import { SelectionBar } from "./selection-bar.tsx";
import { useConversations } from "./use-conversations.ts";
import type { Mailbox } from "./use-mailbox.ts";
import { useMoves } from "./use-moves.ts";
import { variablesOf } from "./variables.ts";

interface Properties {
  mailbox: Mailbox | undefined;
  place: Place;
  narrowing: Narrowing;
  openId: string | undefined;
}

/** The conversations of a place, the latest first. */
export const ConversationList = ({ mailbox, place, narrowing, openId }: Properties) => {
  const { t } = useLingui();
  const { conversations, error, loading, older, again } = useConversations(variablesOf(place, narrowing));
  const moves = useMoves(narrowing.mailbox ?? null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const nodes = (conversations?.nodes ?? []).filter(({ id }) => !moves.hidden.has(id));
  const chosenNodes = nodes.filter(({ id }) => chosen.has(id));
  const severalSchools = new Set(nodes.map(({ establishment }) => establishment?.id)).size > 1;
  const words = wordsOf(place);
  const Icon = words.icon;
  const choose = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  const narrowed = Boolean(narrowing.text || narrowing.unread || narrowing.child);
  return (
    <div className={classNames(styles.sheet, chosenNodes.length > 0 && lineStyles.choosing)}>
      {chosenNodes.length > 0 && (
        <SelectionBar
          chosen={chosenNodes}
          all={nodes}
          folders={mailbox?.folders ?? []}
          place={place}
          onChoose={(ids) => setChosen(new Set(ids))}
          onMove={(target) => {
            setChosen(new Set());
            void moves.move(chosenNodes, target);
          }}
          onMark={(change) => {
            setChosen(new Set());
            void moves.mark(
              chosenNodes.map(({ id }) => id),
              change,
            );
          }}
        />
      )}
      <VisuallyHidden>
        <output>
          {conversations && narrowing.text && (
            <Plural value={nodes.length} _0="No result" one="# result shown" other="# results shown" />
          )}
        </output>
      </VisuallyHidden>
      {error && !conversations && (
        <div className={styles.state}>
          <ErrorState onRetry={() => void again()}>
            <Trans>The messages could not be read. Check your connection.</Trans>
          </ErrorState>
        </div>
      )}
      {!conversations && !error && (
        <div className={styles.state}>
          <Skeleton lines={9} />
        </div>
      )}
      {conversations && nodes.length === 0 && (
        <div className={styles.state}>
          <EmptyState icon={<Icon aria-hidden="true" />}>
            {narrowed ? (
              <Trans>No message answers to this. Try fewer words, or take a filter away.</Trans>
            ) : (
              t(words.empty)
            )}
          </EmptyState>
        </div>
      )}
      {nodes.length > 0 && (
        <ul className={styles.lines} aria-label={t`Conversations`}>
          {nodes.map((conversation) => (
            <ConversationLine
              key={conversation.id}
              conversation={conversation}
              to={addressOfConversation(conversation.id, place, narrowing)}
              open={conversation.id === openId}
              search={narrowing.text ?? ""}
              withEstablishment={severalSchools}
              chosen={chosen.has(conversation.id)}
              onChoose={(on) => choose(conversation.id, on)}
              onStar={() => void moves.mark([conversation.id], { starred: !conversation.starred })}
            />
          ))}
        </ul>
      )}
      {conversations?.pageInfo.hasNextPage && (
        <div className={styles.more}>
          <Button variant="quiet" busy={loading} onClick={() => void older()}>
            <Trans>Show older messages</Trans>
          </Button>
        </div>
      )}
    </div>
  );
};
