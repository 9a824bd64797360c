import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { showToast } from "../../ui/toast.tsx";
import styles from "./address.module.css";
import { forgetMailAddressDocument } from "./documents.ts";
import type { OwnAddress } from "./own-address.ts";

const Dialog = lazyOverlay(() => import("../../ui/dialog.tsx").then((module) => module.Dialog));

interface Properties {
  own: OwnAddress;
  onChange: () => void;
  onDone: (own: OwnAddress) => void;
}

export const KnownAddress = ({ own, onChange, onDone }: Properties) => {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [forget, { loading, error }] = useMutation(forgetMailAddressDocument, { fetchPolicy: "no-cache" });
  const forgetIt = async () => {
    const { data } = await forget().catch(() => ({ data: undefined }));
    if (!data) return;
    setAsking(false);
    showToast(t`Your address is forgotten: no more e-mail is sent to you.`);
    onDone(data.forgetMailAddress);
  };
  return (
    <Panel title={t`Your address`}>
      <p className={styles.address}>
        {!own.bounced && <CircleCheck aria-hidden="true" />}
        {own.address}
      </p>
      {own.bounced ? (
        <Notice tone="alert">
          <Trans>
            E-mails to this address come back, so nothing more is sent there. Give another one; or, if it
            works again, the same one.
          </Trans>
        </Notice>
      ) : (
        <p>
          <Trans>
            It is verified. What you choose to receive by e-mail goes there, and so does the link with which
            you choose a new password if you forget yours.
          </Trans>
        </p>
      )}
      <div className={styles.actions}>
        {own.viewerCanGive && (
          <Button variant={own.bounced ? "primary" : "secondary"} onClick={onChange}>
            <Trans>Give another one</Trans>
          </Button>
        )}
        <Button onClick={() => setAsking(true)}>
          <Trans>Forget it</Trans>
        </Button>
      </div>
      {asking && (
        <Dialog
          alert
          title={t`Forget this address?`}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>
                <Trans context="address">Keep it</Trans>
              </Button>
              <Button variant="danger" busy={loading} onClick={() => void forgetIt()}>
                <Trans>Forget it</Trans>
              </Button>
            </>
          }
        >
          <p>
            <Trans>
              You receive no more e-mail from Préau. If you forget your password, you will have to ask your
              school.
            </Trans>
          </p>
          {error && (
            <Notice tone="alert">
              <Trans>It could not be done. Check your connection, and try again.</Trans>
            </Notice>
          )}
        </Dialog>
      )}
    </Panel>
  );
};
