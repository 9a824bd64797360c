import { Trans } from "@lingui/react/macro";
import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import styles from "./print.module.css";

/** What stands over something to print, and is not printed. */
export const PrintTools = ({
  back,
  isReady,
  children,
}: {
  back: string;
  isReady: boolean;
  children?: ReactNode;
}) => (
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
    <ButtonLink to={back}>
      <Trans>Back to the notice</Trans>
    </ButtonLink>
  </div>
);
