import { Trans, useLingui } from "@lingui/react/macro";
import { CalendarClock, Eye, History, Pencil, Send, Trash2, Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Panel } from "../../ui/panel.tsx";
import { showToast } from "../../ui/toast.tsx";
import { LayerAudience } from "./layer-audience.tsx";
import { useLayerSession } from "./layer-session-context.ts";
import type { ShownLayer } from "./composed.ts";
import { LayerStates } from "./layer-states.tsx";
import styles from "./layers.module.css";
import { Reach } from "./reach.tsx";

const PublishDialog = lazyOverlay(() =>
  import("./publish-dialog.tsx").then((module) => module.PublishDialog),
);
const PreviewDialog = lazyOverlay(() =>
  import("./preview-dialog.tsx").then((module) => module.PreviewDialog),
);
const VersionsDialog = lazyOverlay(() =>
  import("./versions-dialog.tsx").then((module) => module.VersionsDialog),
);
const RenameDialog = lazyOverlay(() => import("./rename-dialog.tsx").then((module) => module.RenameDialog));
const DeleteDialog = lazyOverlay(() => import("./delete-dialog.tsx").then((module) => module.DeleteDialog));
const UnscheduleDialog = lazyOverlay(() =>
  import("./unschedule-dialog.tsx").then((module) => module.UnscheduleDialog),
);
const WithdrawDialog = lazyOverlay(() =>
  import("./withdraw-dialog.tsx").then((module) => module.WithdrawDialog),
);

interface Properties {
  layer: ShownLayer;
  /** Something that was composed is still on its way. */
  saving: boolean;
}

type Opened = "publish" | "preview" | "versions" | "rename" | "delete" | "unschedule" | "withdraw";

/** For whom a layer is, how many they are, and what one does with it. */
export const LayerHead = ({ layer, saving }: Properties) => {
  const { t } = useLingui();
  const session = useLayerSession();
  const [open, setOpen] = useState<Opened | null>(null);
  const publish = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(null);
  // The button that opened the dialog is gone with what it took back: one goes on beside it.
  const closeGone = () => {
    close();
    setTimeout(() => publish.current?.focus());
  };
  const failed = () => showToast(t`That could not be saved. Read the layout again, then try again.`);
  return (
    <Panel>
      <div className={styles.form}>
        <div className={styles.head}>
          <LayerAudience
            layer={layer}
            onChange={(audience) => void session.address(audience).catch(failed)}
          />
          <Reach layer={layer} />
          <LayerStates layer={layer} />
        </div>
        <div className={styles.actions}>
          <Button
            ref={publish}
            variant="primary"
            icon={<Send aria-hidden="true" />}
            onClick={() => setOpen("publish")}
          >
            <Trans>Publish…</Trans>
          </Button>
          <Button icon={<Eye aria-hidden="true" />} onClick={() => setOpen("preview")}>
            <Trans>Preview</Trans>
          </Button>
          <Button icon={<History aria-hidden="true" />} onClick={() => setOpen("versions")}>
            <Trans>Versions</Trans>
          </Button>
          <Button icon={<Pencil aria-hidden="true" />} onClick={() => setOpen("rename")}>
            <Trans>Rename</Trans>
          </Button>
          {layer.scheduled && (
            <Button icon={<CalendarClock aria-hidden="true" />} onClick={() => setOpen("unschedule")}>
              <Trans>Cancel the schedule…</Trans>
            </Button>
          )}
          {layer.live && (
            <Button icon={<Undo2 aria-hidden="true" />} onClick={() => setOpen("withdraw")}>
              <Trans>Stop publishing…</Trans>
            </Button>
          )}
          {layer.viewerCanDelete && (
            <Button icon={<Trash2 aria-hidden="true" />} onClick={() => setOpen("delete")}>
              <Trans>Delete…</Trans>
            </Button>
          )}
          <ButtonLink variant="quiet" to={`/administration/layers?place=${layer.place.id}`}>
            <Trans>All layouts</Trans>
          </ButtonLink>
        </div>
      </div>
      {open === "publish" && <PublishDialog layer={layer} saving={saving} onClose={close} />}
      {open === "preview" && <PreviewDialog layer={layer} onClose={close} />}
      {open === "rename" && <RenameDialog layer={layer} onClose={close} />}
      {open === "delete" && <DeleteDialog layer={layer} saving={saving} onClose={close} />}
      {open === "unschedule" && <UnscheduleDialog layer={layer} onDone={closeGone} onClose={close} />}
      {open === "withdraw" && <WithdrawDialog layer={layer} onDone={closeGone} onClose={close} />}
      {open === "versions" && <VersionsDialog layer={layer} onClose={close} />}
    </Panel>
  );
};
