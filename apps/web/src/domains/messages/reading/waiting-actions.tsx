import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { CalendarClock, X } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { lazyOverlay } from "../../../ui/lazy-overlay.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { cancelMessageDocument } from "./documents.ts";
import { useCancelledWords } from "./use-cancelled-words.ts";
import type { Message } from "./message.ts";
import styles from "./waiting-actions.module.css";

const RescheduleDialog = lazyOverlay(() =>
  import("./reschedule-dialog.tsx").then((module) => module.RescheduleDialog),
);

/** While it waits: another time, or not at all. */
export const WaitingActions = ({ message, onChange }: { message: Message; onChange: () => void }) => {
  const { t } = useLingui();
  const [choosing, setChoosing] = useState(false);
  const onCancelled = useCancelledWords();
  const [cancel, { loading }] = useMutation(cancelMessageDocument);
  if (!message.viewerCanReschedule) return null;
  const stop = async () => {
    try {
      const { data } = await cancel({ variables: { input: { messageId: message.id } } });
      if (data) onCancelled(data.cancelScheduledMessage.id);
    } catch {
      showToast(t`It could not be cancelled. It may just have left: look again.`);
    }
  };
  return (
    <span className={styles.actions}>
      <Button icon={<CalendarClock aria-hidden="true" />} onClick={() => setChoosing(true)}>
        <Trans>Another time</Trans>
      </Button>
      <Button variant="danger" busy={loading} icon={<X aria-hidden="true" />} onClick={() => void stop()}>
        <Trans>Cancel the sending</Trans>
      </Button>
      {choosing && (
        <RescheduleDialog
          message={message}
          onClose={() => setChoosing(false)}
          onDone={() => {
            setChoosing(false);
            onChange();
          }}
        />
      )}
    </span>
  );
};
