import { Trans } from "@lingui/react/macro";
import { takeNewVersion, useNewVersionReady } from "../platform/service-worker.ts";
import { Button } from "../ui/button.tsx";
import styles from "./status-lines.module.css";

/** What changes by itself is said quietly, above the page, and never takes the focus. */
export const NewVersionLine = () => {
  const ready = useNewVersionReady();
  return (
    <output className={styles.lines}>
      {ready && (
        <div className={styles.line}>
          <span className={styles.words}>
            <Trans>A new version is ready.</Trans>
          </span>
          <Button variant="quiet" onClick={takeNewVersion}>
            <Trans>Reload</Trans>
          </Button>
        </div>
      )}
    </output>
  );
};
