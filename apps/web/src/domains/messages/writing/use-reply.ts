import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { hasWords } from "../drafts/draft-content.ts";
import type { DraftSession } from "../drafts/draft-session.ts";
import type { Message, OpenConversation } from "../reading/message.ts";
import { codesOf, fieldOf, wasReached } from "../refusal.ts";
import { replyToMessageDocument } from "./documents.ts";
import type { Problem } from "./problem.ts";
import { emptyBody } from "./rich-body.ts";
import { useSentWords } from "./use-sent-words.ts";

interface Answering {
  session: DraftSession;
  conversation: OpenConversation;
  message: Message;
  mailboxId: string | null;
  all: boolean;
  onSent: () => void;
}

/** Sends an answer, once. */
export const useReply = ({ session, conversation, message, mailboxId, all, onSent }: Answering) => {
  const [problem, setProblem] = useState<Problem>();
  const [mutate, { loading: sending }] = useMutation(replyToMessageDocument);
  const sayItWasSent = useSentWords();
  const send = async () => {
    if (sending) return;
    const { body, begun, files } = session.content();
    if (!hasWords({ body, begun }) && files.length === 0) return setProblem({ kind: "field", field: "body" });
    setProblem(undefined);
    await session.save();
    const id = session.id();
    try {
      const { data } = await mutate({
        variables: {
          input: {
            id,
            draftId: id,
            messageId: message.id,
            conversationId: conversation.id,
            mailboxId,
            all,
            body: body ?? emptyBody,
            fileIds: files.map((file) => file.id),
          },
        },
      });
      if (!data) throw new Error("No answer");
      session.close();
      onSent();
      sayItWasSent(data.replyToMessage);
    } catch (error) {
      setProblem(
        wasReached(error)
          ? { kind: "refused", code: codesOf(error)[0], field: fieldOf(error)?.split(".")[0] }
          : { kind: "unreached" },
      );
    }
  };
  return { send, sending, problem };
};
