import { Trans } from "@lingui/react/macro";
import { Notice } from "../../ui/notice.tsx";

/** Whom to call, whatever the school does: free, and without a name. */
export const HelpLine = () => (
  <Notice>
    <Trans>
      You are harassed, or you know somebody who is: call <a href="tel:3018">3018</a>, free and confidential,
      every day from 9 h to 23 h. A child is in danger: <a href="tel:119">119</a>, day and night.
    </Trans>
  </Notice>
);
