import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ActProblem } from "./act-problem.tsx";
import type { ShownLayer } from "./composed.ts";
import { withdrawLayerDocument } from "./documents.ts";
import { useAct } from "./use-act.ts";
import { useReach } from "./use-reach.ts";
import { useRepublish } from "./use-republish.ts";

interface Properties {
  layer: ShownLayer;
  onDone: () => void;
  onClose: () => void;
}

/** Takes a layer away from everybody who has it: it says first how many they are, and then how it comes back. */
export const WithdrawDialog = ({ layer, onDone, onClose }: Properties) => {
  const { t } = useLingui();
  const { place, live, versions, scheduled } = layer;
  // Those who have it, for whomever the draft is by now.
  const published = versions.find(({ number }) => number === live?.number);
  const count = useReach({ place, audience: published?.audience ?? layer.audience });
  const { act, busy, problem } = useAct(withdrawLayerDocument);
  const republish = useRepublish();
  const confirm = async () => {
    if (!(await act())) return;
    showToast(
      t`The layout is no longer published`,
      published && { label: t`Publish it again`, onAction: () => void republish(published.number) },
    );
    onDone();
  };
  return (
    <Dialog
      alert
      title={
        count === null ? (
          <Trans>Take the layout away from its people?</Trans>
        ) : (
          <Plural
            value={count}
            one="Take the layout away from # person?"
            other="Take the layout away from # people?"
          />
        )
      }
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Leave it published</Trans>
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void confirm()}>
            <Trans>Stop publishing</Trans>
          </Button>
        </>
      }
    >
      {problem !== undefined && <ActProblem error={problem} />}
      <p>
        <Trans>What it places leaves their dashboards at once. The draft and the versions stay here.</Trans>
      </p>
      {scheduled && (
        <p>
          <Trans>What was scheduled is cancelled too.</Trans>
        </p>
      )}
    </Dialog>
  );
};
