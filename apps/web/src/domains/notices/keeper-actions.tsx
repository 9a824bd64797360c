import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { showToast } from "../../ui/toast.tsx";
import { closeNoticeDocument } from "./school-documents.ts";
import styles from "./notices.module.css";

const Dialog = lazyOverlay(() => import("../../ui/dialog.tsx").then((module) => module.Dialog));

interface Properties {
  notice: { id: string; open: boolean; viewerCanEdit: boolean; replacedById?: string | null };
}

/** What the author of a notice does with it. Once somebody answered it is no longer changed: it is replaced. */
export const KeeperActions = ({ notice: { id, open, viewerCanEdit, replacedById } }: Properties) => {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [close, { loading }] = useMutation(closeNoticeDocument);
  const closeIt = async () => {
    try {
      await close({ variables: { input: { id } } });
      showToast(t`The notice is closed`);
    } catch {
      showToast(t`It could not be closed: try again.`);
    }
    setAsking(false);
  };
  return (
    <div className={styles.actions}>
      {viewerCanEdit && (
        <ButtonLink to={`/carnet/${id}/modifier`}>
          <Trans>Change</Trans>
        </ButtonLink>
      )}
      {!viewerCanEdit && !replacedById && (
        <ButtonLink to={`/carnet/ecrire?remplace=${id}`}>
          <Trans>Replace</Trans>
        </ButtonLink>
      )}
      <ButtonLink to={`/carnet/${id}/coupons`}>
        <Trans>Slips to print</Trans>
      </ButtonLink>
      <ButtonLink to={`/carnet/${id}/liste`}>
        <Trans>List to print</Trans>
      </ButtonLink>
      {open && (
        <Button variant="danger" onClick={() => setAsking(true)}>
          <Trans>Close it</Trans>
        </Button>
      )}
      {asking && (
        <Dialog
          alert
          title={t`Close this notice?`}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>
                <Trans>Leave it open</Trans>
              </Button>
              <Button variant="danger" busy={loading} onClick={() => void closeIt()}>
                <Trans>Close the notice</Trans>
              </Button>
            </>
          }
        >
          <p>
            <Trans>
              What was answered stays. Families answer no more, and cannot change what they signed.
            </Trans>
          </p>
        </Dialog>
      )}
    </div>
  );
};
