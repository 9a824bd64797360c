import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

interface Properties {
  secondsLeft: number;
  onStay: () => void;
  onLeave: () => void;
}

export const IdleWarning = ({ secondsLeft, onStay, onLeave }: Properties) => {
  const { t } = useLingui();
  return (
    <Dialog
      alert
      title={t`Are you still there?`}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onLeave}>
            <Trans>Sign out</Trans>
          </Button>
          <Button variant="primary" onClick={onStay}>
            <Trans>Stay signed in</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          This is a shared computer: you will be signed out in{" "}
          <Plural value={secondsLeft} one="# second" other="# seconds" />.
        </Trans>
      </p>
    </Dialog>
  );
};
