import { useApolloClient, useMutation, useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useFacts } from "../../../platform/live/use-facts.ts";
import { mailboxesDocument, markConversationsDocument } from "../list/documents.ts";
import { codesOf } from "../refusal.ts";
import { conversationDocument } from "./documents.ts";

/** The conversation that one opens: it is read from then on, and what is answered meanwhile shows by itself. */
export const useConversation = (id: string, mailbox: string | undefined) => {
  const mailboxId = mailbox ?? null;
  const client = useApolloClient();
  const { data, error, loading, refetch, fetchMore } = useQuery(conversationDocument, {
    variables: { id, mailboxId },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  useFacts(["MESSAGES"], () => void refetch().catch(() => undefined));
  const [mark] = useMutation(markConversationsDocument);
  const conversation = data?.viewer.conversation;
  const unread = conversation?.unread ?? false;
  useEffect(() => {
    if (!unread) return;
    void mark({ variables: { input: { mailboxId, conversationIds: [id], read: true } } })
      .then(() => client.refetchQueries({ include: [mailboxesDocument] }))
      .catch(() => undefined);
  }, [unread, id, mailboxId, mark, client]);
  const older = () =>
    fetchMore({
      variables: { after: conversation?.messages.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const [shown, more] = [before.viewer.conversation, next.viewer.conversation];
        if (!shown || !more) return before;
        const messages = { ...more.messages, nodes: [...shown.messages.nodes, ...more.messages.nodes] };
        return { ...before, viewer: { ...before.viewer, conversation: { ...shown, messages } } };
      },
    });
  const missing = (data !== undefined && !conversation) || codesOf(error).includes("NOT_FOUND");
  return { conversation, error, missing, loading, again: refetch, older };
};
