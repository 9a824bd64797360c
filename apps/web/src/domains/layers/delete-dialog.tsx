import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "react-router-dom";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ActProblem } from "./act-problem.tsx";
import type { ShownLayer } from "./composed.ts";
import { deleteLayerDocument } from "./documents.ts";
import { useLayerSession } from "./layer-session-context.ts";

interface Properties {
  layer: ShownLayer;
  /** Something that was composed is still on its way. */
  saving: boolean;
  onClose: () => void;
}

/** For good: a layer that nobody was ever given keeps no version to go back to. */
export const DeleteDialog = ({ layer, saving, onClose }: Properties) => {
  const { t } = useLingui();
  const { id, version, place } = layer;
  const navigate = useNavigate();
  const session = useLayerSession();
  const { run, busy, problem } = useTask();
  const [remove] = useMutation(deleteLayerDocument, {
    update: (cache) => void cache.evict({ id: cache.identify({ __typename: "AdministeredLayer", id })! }),
  });
  const confirm = async () => {
    const done = await run(() => remove({ variables: { input: { id, basedOn: version } } }));
    if (!done) return void session.reread().catch(() => undefined);
    showToast(t`The layout is deleted`);
    await navigate(`/administration/layers?place=${place.id}`, { replace: true });
  };
  return (
    <Dialog
      alert
      title={t`Delete “${layer.name}”?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Keep the layout</Trans>
          </Button>
          <Button variant="danger" busy={busy || saving} onClick={() => void confirm()}>
            <Trans>Delete</Trans>
          </Button>
        </>
      }
    >
      {problem !== undefined && <ActProblem error={problem} />}
      <p>
        <Trans>
          Nobody was ever given this layout. What is composed here is lost: this cannot be undone.
        </Trans>
      </p>
    </Dialog>
  );
};
