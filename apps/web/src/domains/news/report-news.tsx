import { Trans } from "@lingui/react/macro";
import { Flag } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";

const ReportDialog = lazyOverlay(() =>
  import("../moderation/report-dialog.tsx").then((module) => module.ReportDialog),
);

/** For who reads it, and cannot withdraw it. */
export const ReportNews = ({ id }: { id: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="quiet" icon={<Flag aria-hidden="true" />} onClick={() => setOpen(true)}>
        <Trans>Report this news item</Trans>
      </Button>
      {open && <ReportDialog kind="NEWS" id={id} onClose={() => setOpen(false)} />}
    </div>
  );
};
