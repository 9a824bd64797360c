import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Navigate } from "react-router-dom";
import { graphql } from "../../../platform/gql/gql.ts";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

const conversationOfMessageDocument = graphql(`
  query ConversationOfMessage($messageId: ID!) {
    viewer {
      id
      conversationOfMessage(messageId: $messageId) {
        id
        mailboxId
      }
    }
  }
`);

interface Properties {
  messageId: string;
  /** Added to the address of the conversation. */
  parameters?: Record<string, string>;
}

/** Goes where a message lies, in whichever mailbox. */
export const ToConversation = ({ messageId, parameters }: Properties) => {
  const { data, error } = useQuery(conversationOfMessageDocument, { variables: { messageId } });
  const conversation = data?.viewer.conversationOfMessage;
  if (error || (data && !conversation)) {
    return (
      <ErrorState>
        <Trans>There is no message here that you may read: it may have been recalled.</Trans>
      </ErrorState>
    );
  }
  if (!conversation || !data) return <Skeleton lines={6} />;
  const all = new URLSearchParams(parameters);
  if (conversation.mailboxId !== data.viewer.id) all.set("boite", conversation.mailboxId);
  return <Navigate to={`/messages/conversation/${conversation.id}?${all.toString()}`} replace />;
};
