import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ActProblem } from "./act-problem.tsx";
import type { ShownLayer } from "./composed.ts";
import { unscheduleLayerDocument } from "./documents.ts";
import { useAct } from "./use-act.ts";
import { useMomentWords } from "./use-moment-words.ts";
import { useReach } from "./use-reach.ts";

interface Properties {
  layer: ShownLayer;
  onDone: () => void;
  onClose: () => void;
}

/** Forgets a schedule: it says first who was to have what, and when. */
export const UnscheduleDialog = ({ layer, onDone, onClose }: Properties) => {
  const { t } = useLingui();
  const momentWords = useMomentWords();
  const { place, versions, scheduled } = layer;
  const planned = versions.find(({ number }) => number === scheduled?.number);
  const count = useReach({ place, audience: planned?.audience ?? layer.audience });
  const { act, busy, problem } = useAct(unscheduleLayerDocument);
  const confirm = async () => {
    if (!(await act())) return;
    showToast(t`The schedule is cancelled`);
    onDone();
  };
  return (
    <Dialog
      alert
      title={t`Cancel the schedule?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Keep it scheduled</Trans>
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void confirm()}>
            <Trans>Cancel the schedule</Trans>
          </Button>
        </>
      }
    >
      {problem !== undefined && <ActProblem error={problem} />}
      {planned && (
        <p>
          {momentWords(planned.publishedAt)}
          {count !== null && (
            <>
              {" · "}
              <Plural value={count} one="# person" other="# people" />
            </>
          )}
        </p>
      )}
      <p>
        <Trans>These people keep what they have now. The draft stays here: it can be scheduled again.</Trans>
      </p>
    </Dialog>
  );
};
