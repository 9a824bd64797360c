import { useMutation } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Undo2 } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { useNow } from "../use-now.ts";
import { recallMessageDocument } from "./documents.ts";
import type { Message } from "./message.ts";
import styles from "./recall-button.module.css";

/** Takes a message back, and says for how long one still may. */
export const RecallButton = ({ message, onChange }: { message: Message; onChange: () => void }) => {
  const { t } = useLingui();
  const now = useNow();
  const [recall, { loading }] = useMutation(recallMessageDocument);
  const minutes = message.recallUntil
    ? Math.floor((Date.parse(message.recallUntil) - now.getTime()) / 60_000)
    : undefined;
  if (minutes !== undefined && minutes < 0) return null;
  const take = async () => {
    try {
      await recall({ variables: { input: { messageId: message.id } } });
      showToast(t`The message is recalled: nobody can read it any more`);
      onChange();
    } catch {
      showToast(t`It could not be recalled. Check your connection, and try again.`);
    }
  };
  return (
    <span className={styles.recall}>
      {minutes !== undefined && (
        <span>
          {minutes === 0 ? (
            <Trans>less than a minute left</Trans>
          ) : (
            <Plural value={minutes} one="# minute left" other="# minutes left" />
          )}
        </span>
      )}
      <Button busy={loading} icon={<Undo2 aria-hidden="true" />} onClick={() => void take()}>
        <Trans>Recall</Trans>
      </Button>
    </span>
  );
};
