import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { showToast } from "../../ui/toast.tsx";
import styles from "./layers.module.css";
import type { Locks } from "./layer-content.ts";
import { useLayerSession, useLocks } from "./layer-session-context.ts";

interface Properties {
  slot: string;
  title: string;
  /** Of before anything is changed here. */
  locks: Locks;
  onClose: () => void;
}

/** Three switches, in words that need no explanation. */
export const LocksDialog = ({ slot, title, locks: first, onClose }: Properties) => {
  const { t } = useLingui();
  const session = useLayerSession();
  const locks = useLocks().get(slot) ?? first;
  const change = (some: Partial<Locks>) =>
    void session
      .lock(slot, { ...locks, ...some })
      .catch(() => showToast(t`That could not be saved. Try again.`));
  return (
    <Dialog
      title={t`What everybody can do with ${title}`}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <div className={styles.form}>
        <Checkbox
          label={t`Everybody can move it`}
          hint={t`And make it larger or smaller.`}
          checked={locks.canMove}
          onChange={(event) => change({ canMove: event.target.checked })}
        />
        <Checkbox
          label={t`Everybody can remove it`}
          checked={locks.canRemove}
          onChange={(event) => change({ canRemove: event.target.checked })}
        />
        <Checkbox
          label={t`Everybody can set it`}
          checked={locks.canConfigure}
          onChange={(event) => change({ canConfigure: event.target.checked })}
        />
        <p className={styles.note}>
          <Trans>
            What somebody had already changed is kept aside, and comes back when you allow it again.
          </Trans>
        </p>
      </div>
    </Dialog>
  );
};
