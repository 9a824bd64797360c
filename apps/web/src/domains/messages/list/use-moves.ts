import { useApolloClient, useMutation } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { MailboxBox } from "../../../platform/gql/graphql.ts";
import { showToast } from "../../../ui/toast.tsx";
import { boxesInWords } from "../box-words.ts";
import type { Conversation } from "./conversation.ts";
import {
  conversationsDocument,
  mailboxesDocument,
  markConversationsDocument,
  moveConversationsDocument,
} from "./documents.ts";

export interface Target {
  box: Exclude<MailboxBox, "ALL" | "SENT" | "SCHEDULED">;
  folderId?: string | null;
  /** The name of the folder, for the words. */
  name?: string;
}

type Placed = Pick<Conversation, "id" | "box" | "folderId">;

/** Those that come from one place go back to it together. */
const byOrigin = (conversations: readonly Placed[]) => {
  const groups = new Map<string, Placed[]>();
  for (const one of conversations) {
    const key = `${one.box} ${one.folderId ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

/** What one does with conversations, several at once; everything can be undone from the words that say it was done. */
export const useMoves = (mailboxId: string | null) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const [moveMutation] = useMutation(moveConversationsDocument);
  const [markMutation] = useMutation(markConversationsDocument);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const again = () => client.refetchQueries({ include: [mailboxesDocument] });
  const failed = () => showToast(t`This could not be done. Check your connection, and try again.`);

  const send = (
    ids: readonly string[],
    { box, folderId = null }: { box: MailboxBox; folderId?: string | null },
  ) => moveMutation({ variables: { input: { mailboxId, conversationIds: [...ids], box, folderId } } });

  const show = (ids: readonly string[]) =>
    setHidden((before) => new Set([...before].filter((id) => !ids.includes(id))));

  const undo = async (groups: readonly (readonly Placed[])[]) => {
    try {
      for (const group of groups) {
        const { box, folderId = null } = group[0]!;
        await send(
          group.map(({ id }) => id),
          { box, folderId },
        );
      }
      show(groups.flat().map(({ id }) => id));
      await client.refetchQueries({ include: [mailboxesDocument, conversationsDocument] });
    } catch {
      failed();
    }
  };

  const move = async (conversations: readonly Placed[], target: Target) => {
    const ids = conversations.map(({ id }) => id);
    const origins = byOrigin(conversations);
    // Gone from sight at once; they come back if it fails.
    setHidden((before) => new Set([...before, ...ids]));
    try {
      await send(ids, target);
      const count = ids.length;
      const where = target.name ?? t(boxesInWords[target.box]);
      showToast(
        t`${plural(count, { one: "# conversation moved", other: "# conversations moved" })}: ${where}`,
        { label: t`Undo`, onAction: () => void undo(origins) },
      );
      await again();
    } catch {
      show(ids);
      failed();
    }
  };

  const mark = async (ids: readonly string[], change: { read?: boolean; starred?: boolean }) => {
    try {
      await markMutation({
        variables: { input: { mailboxId, conversationIds: [...ids], ...change } },
      });
      await again();
    } catch {
      failed();
    }
  };

  return { hidden, move, mark };
};
