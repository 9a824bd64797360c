import { Trans } from "@lingui/react/macro";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** Above a form that holds what one began on another visit. */
export const FoundWriting = ({ onForget }: { onForget: () => void }) => (
  <Notice>
    <p>
      <Trans>Here is what you had begun to write.</Trans>
    </p>
    <Button onClick={onForget}>
      <Trans>Begin anew</Trans>
    </Button>
  </Notice>
);
