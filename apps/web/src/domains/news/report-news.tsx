import { Trans } from "@lingui/react/macro";
import { Flag } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/button.tsx";

const ReportDialog = lazy(() =>
  import("../moderation/report-dialog.tsx").then((module) => ({ default: module.ReportDialog })),
);

/** For who reads it, and cannot withdraw it. */
export const ReportNews = ({ id }: { id: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="quiet" icon={<Flag aria-hidden="true" />} onClick={() => setOpen(true)}>
        <Trans>Report this news item</Trans>
      </Button>
      {open && (
        <Suspense>
          <ReportDialog kind="NEWS" id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
};
