import { Trans } from "@lingui/react/macro";
import { Notice } from "../../../ui/notice.tsx";
import type { Problem } from "./problem.ts";

const shownBesideTheirField = new Set(["to", "subject", "body"]);

/** What the API refused, when no field says it. */
export const RefusalNotice = ({ problem }: { problem: Problem | undefined }) => {
  if (problem?.kind !== "refused" || shownBesideTheirField.has(problem.field ?? "")) return null;
  return (
    <Notice tone="alert">
      {problem.code === "NOT_FOUND" ? (
        <Trans>
          Somebody among your recipients can no longer be written to. Take them out, choose again, and send:
          your message is kept.
        </Trans>
      ) : problem.code === "FORBIDDEN" ? (
        <Trans>Your school does not let you send messages now. Your message is kept among your drafts.</Trans>
      ) : problem.code === "TOO_MANY" || problem.code === "LIMITED" ? (
        <Trans>You have sent many messages in a short time. Yours is kept: send it again in a moment.</Trans>
      ) : problem.field === "fileIds" ? (
        <Trans>An attachment cannot be sent: take it out, or attach it again.</Trans>
      ) : (
        <Trans>The message could not be sent as it is. It is kept among your drafts.</Trans>
      )}
    </Notice>
  );
};
