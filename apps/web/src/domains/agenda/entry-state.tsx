import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Badge } from "../../ui/badge.tsx";
import type { ShownEntry } from "./entry.ts";

/** In words: it does not take place, not for sure, or not when it should have. */
export const EntryState = ({
  entry: { state, moved },
}: {
  entry: Pick<ShownEntry, "state" | "moved">;
}): ReactNode => {
  if (state === "CANCELLED")
    return (
      <Badge tone="warn">
        <Trans>Cancelled</Trans>
      </Badge>
    );
  if (state === "TENTATIVE")
    return (
      <Badge tone="plain">
        <Trans>To be confirmed</Trans>
      </Badge>
    );
  return (
    moved && (
      <Badge tone="accent">
        <Trans>Moved</Trans>
      </Badge>
    )
  );
};
