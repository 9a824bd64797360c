import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toast.tsx";
import { setNoticeAsideDocument } from "./documents.ts";
import styles from "./notices.module.css";

interface Properties {
  notice: { id: string; signers: string; aside: boolean; toSign: boolean };
}

/** Where one signature is enough: a guardian says that they leave it to others. Nobody is told. */
export const LeaveToOthers = ({ notice: { id, signers, aside, toSign } }: Properties) => {
  const { t } = useLingui();
  const [set, { loading }] = useMutation(setNoticeAsideDocument);
  if (signers !== "ONE" || !(aside || toSign)) return null;
  const change = () =>
    void set({ variables: { input: { noticeId: id, aside: !aside } } }).catch(() =>
      showToast(t`That could not be saved: try again.`),
    );
  return (
    <p className={styles.actions}>
      <Button variant="quiet" busy={loading} onClick={change}>
        {aside ? <Trans>Sign it after all</Trans> : <Trans>Do not ask me any more</Trans>}
      </Button>
      <span className={styles.soft}>
        <Trans>One signature is enough. Nobody is told of your choice.</Trans>
      </span>
    </p>
  );
};
