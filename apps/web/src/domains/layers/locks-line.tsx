import { slotOf, type ComposedPlacement } from "@preau/dashboard-model";
import { useLingui } from "@lingui/react/macro";
import { Lock, LockOpen } from "lucide-react";
import { useState } from "react";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { manifestOf } from "../../widget-kit/registry.ts";
import { useLocks } from "./layer-session-context.ts";
import type { Locks } from "./layer-content.ts";
import styles from "./locks-line.module.css";

const LocksDialog = lazyOverlay(() => import("./locks-dialog.tsx").then((module) => module.LocksDialog));

const free: Locks = { canMove: true, canRemove: true, canConfigure: true };

/** What everybody may do with a widget of the layer, and the way to change it. */
export const LocksLine = ({ placement }: { placement: ComposedPlacement }) => {
  const { t } = useLingui();
  const [changing, setChanging] = useState(false);
  const all = useLocks();
  const locks = all.get(placement.slot) ?? all.get(slotOf(placement.kind, placement.settings)) ?? free;
  const isFree = locks.canMove && locks.canRemove && locks.canConfigure;
  const Icon = isFree ? LockOpen : Lock;
  const manifest = manifestOf(placement.kind);
  const title = manifest ? t(manifest.title) : placement.kind;
  const may = [
    locks.canMove && t`move it`,
    locks.canRemove && t`remove it`,
    locks.canConfigure && t`set it`,
  ].filter((word) => word !== false);
  const list = may.join(", ");
  return (
    <>
      <Icon aria-hidden="true" size={14} />
      <span className={styles.line}>
        {may.length > 0 ? t`Everybody can: ${list}.` : t`Nobody can change it.`}{" "}
        <button
          type="button"
          className={styles.change}
          aria-label={t`Change what everybody can do with ${title}`}
          onClick={() => setChanging(true)}
        >
          {t`Change`}
        </button>
      </span>
      {changing && (
        <LocksDialog slot={placement.slot} title={title} locks={locks} onClose={() => setChanging(false)} />
      )}
    </>
  );
};
