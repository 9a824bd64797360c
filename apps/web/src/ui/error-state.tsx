import { Trans } from "@lingui/react/macro";
import { RotateCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import styles from "./state.module.css";

/** Says what happened, what was kept, and how to go on. */
export const ErrorState = ({ children, onRetry }: { children: ReactNode; onRetry?: () => void }) => (
  <div className={styles.state} role="alert">
    <span className={styles.icon}>
      <TriangleAlert aria-hidden="true" />
    </span>
    <p>{children}</p>
    {onRetry && (
      <Button icon={<RotateCw aria-hidden="true" />} onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    )}
  </div>
);
