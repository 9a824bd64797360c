import { useApolloClient } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { SendMessageMutation } from "../../../platform/gql/graphql.ts";
import { showToast } from "../../../ui/toast.tsx";
import { conversationsDocument, mailboxesDocument } from "../list/documents.ts";
import { wholeMoment } from "../list/list-moment.ts";
import { cancelMessageDocument, conversationDocument, recallMessageDocument } from "../reading/documents.ts";
import { useCancelledWords } from "../reading/use-cancelled-words.ts";
import { useWhere } from "../use-where.ts";

type Sent = SendMessageMutation["sendMessage"];

/** Says that a message left, or when it will; from the same words, it is taken back. */
export const useSentWords = () => {
  const { t } = useLingui();
  const client = useApolloClient();
  const where = useWhere();
  const onCancelled = useCancelledWords();
  const again = () =>
    client.refetchQueries({ include: [conversationsDocument, conversationDocument, mailboxesDocument] });
  return ({
    id: messageId,
    state,
    deliverAt,
    recipientCount,
    viewerCanRecall,
    viewerCanReschedule,
  }: Sent) => {
    void again().catch(() => undefined);
    const variables = { input: { messageId } };
    const refused = () => showToast(t`It is too late: the message has left. Open it to recall it.`);
    if (state === "SCHEDULED") {
      const when = deliverAt ? wholeMoment(new Date(deliverAt), where) : "";
      const cancel = async () => {
        const { data } = await client.mutate({ mutation: cancelMessageDocument, variables });
        if (data) onCancelled(data.cancelScheduledMessage.id);
        await again();
      };
      showToast(
        t`Kept: it will be delivered ${when}`,
        viewerCanReschedule ? { label: t`Undo`, onAction: () => void cancel().catch(refused) } : undefined,
      );
      return;
    }
    const recall = async () => {
      await client.mutate({ mutation: recallMessageDocument, variables });
      showToast(t`The message is recalled: nobody can read it any more`);
      await again();
    };
    showToast(
      recipientCount > 1
        ? t`${plural(recipientCount, { one: "Message sent to # person", other: "Message sent to # people" })}`
        : t`Message sent`,
      viewerCanRecall ? { label: t`Recall`, onAction: () => void recall().catch(refused) } : undefined,
    );
  };
};
