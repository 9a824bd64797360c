import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Ellipsis, Flag, Forward, UserRoundX } from "lucide-react";
import { useState } from "react";
import { lazyOverlay } from "../../../ui/lazy-overlay.tsx";
import type { MenuAction } from "../../../ui/menu.tsx";
import { MenuButton } from "../../../ui/menu.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { blockUserDocument, unblockUserDocument } from "../../contacts/documents.ts";
import type { Message } from "./message.ts";

const ReportDialog = lazyOverlay(() =>
  import("../../moderation/report-dialog.tsx").then((module) => module.ReportDialog),
);

/** What one does with one message. */
export const MessageMenu = ({ message }: { message: Message }) => {
  const { t } = useLingui();
  const [reporting, setReporting] = useState(false);
  const [block] = useMutation(blockUserDocument, { fetchPolicy: "no-cache" });
  const [unblock] = useMutation(unblockUserDocument, { fetchPolicy: "no-cache" });
  if (message.recalledAt) return null;
  const { from, isMine } = message;
  const letWrite = async () => {
    try {
      await unblock({ variables: { input: { userId: from.id } } });
      showToast(t`${from.name} can write to you again.`);
    } catch {
      showToast(t`This person could not be unblocked. Try again.`);
    }
  };
  const keepOut = async () => {
    try {
      await block({ variables: { input: { userId: from.id } } });
      showToast(t`Nothing that ${from.name} writes reaches you any more. They are not told.`, {
        label: t`Undo`,
        onAction: () => void letWrite(),
      });
    } catch {
      showToast(t`This person could not be blocked. Try again.`);
    }
  };
  const forward: MenuAction = {
    id: "forward",
    label: t`Forward`,
    icon: <Forward aria-hidden="true" />,
    href: `/messages/nouveau?transferer=${message.id}`,
  };
  const report: MenuAction = {
    id: "report",
    label: t`Report…`,
    icon: <Flag aria-hidden="true" />,
    onAction: () => setReporting(true),
  };
  const blocks: MenuAction = {
    id: "block",
    label: t`Block this person`,
    icon: <UserRoundX aria-hidden="true" />,
    onAction: () => void keepOut(),
  };
  // Nobody blocks an office, nor reports themselves.
  const against = isMine ? [] : [report, ...(from.kind === "USER" ? [blocks] : [])];
  return (
    <>
      <MenuButton
        label={t`More about this message`}
        icon={<Ellipsis aria-hidden="true" />}
        groups={[
          { id: "message", actions: [forward] },
          ...(against.length > 0 ? [{ id: "against", actions: against }] : []),
        ]}
      />
      {reporting && <ReportDialog kind="MESSAGE" id={message.id} onClose={() => setReporting(false)} />}
    </>
  );
};
