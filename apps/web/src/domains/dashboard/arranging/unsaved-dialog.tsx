import { Trans } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";

interface Properties {
  /** What waits is kept on this device, for the next page of this person. */
  kept: boolean;
  onLeave: () => void;
  onClose: () => void;
}

/** Before one leaves what the network could not take yet. */
export const UnsavedDialog = ({ kept, onLeave, onClose }: Properties) => (
  <Dialog
    alert
    title={<Trans>Your changes are not saved yet</Trans>}
    onClose={onClose}
    actions={
      <>
        <Button onClick={onLeave}>
          <Trans>Leave anyway</Trans>
        </Button>
        <Button variant="primary" onClick={onClose}>
          <Trans>Stay here</Trans>
        </Button>
      </>
    }
  >
    <p>
      {kept ? (
        <Trans>
          The network is away. What you arranged is kept on this device and is sent when the network is back;
          until then your home page shows what was saved before.
        </Trans>
      ) : (
        <Trans>The network is away. If you leave now, what you arranged since then is lost.</Trans>
      )}
    </p>
  </Dialog>
);
