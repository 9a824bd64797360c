import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { RecipientKind, UrgentCause } from "../../../platform/gql/graphql.ts";
import { hasWords } from "../drafts/draft-content.ts";
import type { DraftSession } from "../drafts/draft-session.ts";
import { codesOf, fieldOf, wasReached } from "../refusal.ts";
import type { Leave, WritingPlace } from "./compose-form.tsx";
import { sendMessageDocument } from "./documents.ts";
import type { Problem } from "./problem.ts";
import { emptyBody } from "./rich-body.ts";
import { useSentWords } from "./use-sent-words.ts";

/** Sends what is written, once: the same message again is the same message. */
export const useSend = (session: DraftSession, place: WritingPlace, onLeave: Leave) => {
  const { t } = useLingui();
  const [problem, setProblem] = useState<Problem>();
  const [mutate, { loading: sending }] = useMutation(sendMessageDocument);
  const sayItWasSent = useSentWords();
  const content = session.content();

  const wanting = (): string | undefined => {
    const draft = session.content();
    const { to, subject, forwardOf, files } = draft;
    if (to.length === 0) return "to";
    if (subject.trim() === "") return "subject";
    return hasWords(draft) || forwardOf !== null || files.length > 0 ? undefined : "body";
  };

  const send = async (): Promise<boolean> => {
    if (sending) return false;
    const field = wanting();
    if (field !== undefined) {
      setProblem({ kind: "field", field });
      return false;
    }
    setProblem(undefined);
    // What is under way is saved first: a draft that is saved after it was sent would come back.
    await session.save();
    const {
      to,
      subject,
      body,
      files,
      senderId,
      aboutChildId,
      privateCopies,
      scheduledAt,
      urgentCause,
      forwardOf,
    } = session.content();
    const id = session.id();
    try {
      const { data } = await mutate({
        variables: {
          input: {
            id,
            draftId: id,
            establishmentId: place.establishment.id,
            senderId,
            to: to.map((one) => ({ kind: one.kind as RecipientKind, id: one.id })),
            subject,
            body: body ?? emptyBody,
            fileIds: files.map((file) => file.id),
            aboutChildId,
            privateCopies,
            scheduledAt,
            urgentCause: urgentCause as UrgentCause | null,
            forwardOf,
          },
        },
      });
      if (!data) throw new Error("No answer");
      session.close();
      onLeave(data.sendMessage.state === "SCHEDULED" ? "/messages/programmes" : "/messages/envoyes");
      sayItWasSent(data.sendMessage);
      return true;
    } catch (error) {
      setProblem(
        wasReached(error)
          ? { kind: "refused", code: codesOf(error)[0], field: fieldOf(error)?.split(".")[0] }
          : { kind: "unreached" },
      );
      return false;
    }
  };

  return {
    send,
    sending,
    problem,
    sentence: content.scheduledAt ? t`Schedule` : t({ message: "Send", context: "a message" }),
  };
};
