import { pageNameIn, type ComposedPage } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { LayoutTemplate, Redo2, Undo2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { announce } from "../../ui/announcer.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "../dashboard/arranging/arranging-bar.module.css";
import type { ArrangementStore, Shown } from "../dashboard/arranging/arrangement-store.ts";
import { useUndoKeys } from "../dashboard/arranging/use-undo-keys.ts";
import { useUnsavedWarning } from "../dashboard/arranging/use-unsaved-warning.ts";
import { hasTwins } from "./layer-content.ts";
import { useLayerSession } from "./layer-session-context.ts";

interface Properties {
  shown: Shown;
  store: ArrangementStore;
  page: ComposedPage;
}

/** Says what one composes, and takes steps back and forth: nothing of it reaches anybody before it is published. */
export const LayerBar = ({ shown, store, page }: Properties) => {
  const { i18n, t } = useLingui();
  const undo = () => {
    if (shown.canUndo) store.take("undo", () => announce(t`Undone`));
  };
  const redo = () => {
    if (shown.canRedo) store.take("redo", () => announce(t`Done again`));
  };
  useUndoKeys(undo, redo);
  const session = useLayerSession();
  const decided = useSyncExternalStore(session.subscribe, session.state);
  const state =
    (["waiting", "saving"] as const).find((one) => [shown.state, decided].includes(one)) ?? "saved";
  useUnsavedWarning(state !== "saved");
  const name = pageNameIn(page.name, i18n.locale);
  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={t`Arranging`}>
        <p className={styles.title}>
          <LayoutTemplate aria-hidden="true" />
          <Trans>You are composing “{name}” for others</Trans>
        </p>
        <output className={styles.state}>
          {state === "saved" && <Trans>Draft saved</Trans>}
          {state === "saving" && <Trans>Saving…</Trans>}
          {state === "waiting" && (
            <Trans>Not saved yet. It is tried again by itself: keep this page open.</Trans>
          )}
        </output>
        <div className={styles.tools}>
          <IconButton
            outlined
            label={t`Undo`}
            icon={<Undo2 aria-hidden="true" />}
            aria-disabled={!shown.canUndo}
            onClick={undo}
          />
          <IconButton
            outlined
            label={t`Redo`}
            icon={<Redo2 aria-hidden="true" />}
            aria-disabled={!shown.canRedo}
            onClick={redo}
          />
        </div>
      </div>
      {hasTwins(shown.composed) && (
        <Notice>
          <Trans>Two modules are the same: set one of them, or only one is kept.</Trans>
        </Notice>
      )}
    </>
  );
};
