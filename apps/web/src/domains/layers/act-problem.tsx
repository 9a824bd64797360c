import { Trans } from "@lingui/react/macro";
import { Notice } from "../../ui/notice.tsx";
import { isConflict, isGone, wasReached } from "./refusals.ts";

/** Why what one asked of a layer was not done. */
export const ActProblem = ({ error }: { error: unknown }) => (
  <Notice tone="alert">
    {isConflict(error) ? (
      <Trans>Somebody changed this layout meanwhile. Look at it again, then try again.</Trans>
    ) : isGone(error) ? (
      <Trans>This layout is gone, or it is no longer yours to administer.</Trans>
    ) : wasReached(error) ? (
      <Trans>This could not be done: try again.</Trans>
    ) : (
      <Trans>The network is away: try again when it is back.</Trans>
    )}
  </Notice>
);
