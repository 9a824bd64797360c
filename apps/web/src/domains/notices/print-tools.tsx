import { Trans } from "@lingui/react/macro";
import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import styles from "./print.module.css";

/** What stands over something to print, and is not printed. */
export const PrintTools = ({ isReady, children }: { isReady: boolean; children?: ReactNode }) => (
  <div className={styles.tools}>
    {children}
    <Button
      variant="primary"
      busy={!isReady}
      icon={<Printer aria-hidden="true" />}
      onClick={() => window.print()}
    >
      <Trans>Print</Trans>
    </Button>
  </div>
);
