import { useApolloClient } from "@apollo/client/react";
import { pageNameIn, type ComposedPage } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { History, LayoutDashboard, Redo2, RotateCcw, Undo2 } from "lucide-react";
import { memo, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import { knownSession } from "../../../platform/session/session.ts";
import { announce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { dashboardDocument } from "../documents.generated.ts";
import styles from "./arranging-bar.module.css";
import type { ArrangementStore, Shown } from "./arrangement-store.ts";
import { offerUndo } from "./offer-undo.ts";
import { UnsavedDialog } from "./overlays.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { useUnsavedWarning } from "./use-unsaved-warning.ts";

interface Properties {
  shown: Shown;
  store: ArrangementStore;
  page: ComposedPage;
  onDone: () => void;
}

/** Says what one is doing, takes steps back and forth, and tells whether everything is saved. */
export const ArrangingBar = memo(({ shown, store, page, onDone }: Properties) => {
  const { i18n, t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const undo = () => {
    if (shown.canUndo) store.take("undo", () => announce(t`Undone`));
  };
  const redo = () => {
    if (shown.canRedo) store.take("redo", () => announce(t`Done again`));
  };
  const reset = () =>
    store.take("reset", () => offerUndo(store, t`Your dashboard is as your school offers it`, t`Undo`));
  useUndoKeys(undo, redo);
  const { state } = shown;
  const ownDevice = knownSession()?.ownDevice === true;
  useUnsavedWarning(state !== "saved" && !ownDevice);
  // One leaves when everything is saved, and sees at once what was saved.
  useEffect(() => {
    if (!leaving || state !== "saved") return;
    void client
      .refetchQueries({ include: [dashboardDocument] })
      .catch(() => {})
      .finally(onDone);
  }, [client, leaving, onDone, state]);
  const name = pageNameIn(page.name, i18n.locale);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t`Arranging`}>
      <p ref={heading} tabIndex={-1} className={styles.title}>
        <LayoutDashboard aria-hidden="true" />
        <Trans>You are arranging “{name}”</Trans>
      </p>
      <output className={styles.state}>
        {state === "saved" && <Trans>Saved</Trans>}
        {state === "saving" && <Trans>Saving…</Trans>}
        {state === "waiting" &&
          (ownDevice ? (
            <Trans>Not saved yet: the network is away. It is kept on this device until it is back.</Trans>
          ) : (
            <Trans>Not saved yet: the network is away. Keep this page open.</Trans>
          ))}
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
        <IconButton
          outlined
          label={t`History of my dashboard`}
          icon={<History aria-hidden="true" />}
          onClick={() => void navigate("/tableau-de-bord/historique")}
        />
        <IconButton
          outlined
          label={t`Back to the school’s dashboard`}
          icon={<RotateCcw aria-hidden="true" />}
          onClick={reset}
        />
        <Button variant="primary" busy={leaving && state === "saving"} onClick={() => setLeaving(true)}>
          <Trans>Done</Trans>
        </Button>
      </div>
      {leaving && state === "waiting" && (
        <UnsavedDialog kept={ownDevice} onLeave={onDone} onClose={() => setLeaving(false)} />
      )}
    </div>
  );
});
