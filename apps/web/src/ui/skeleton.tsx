import { useLingui } from "@lingui/react/macro";
import styles from "./skeleton.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** Grey lines in the place of what comes, of about its height, so that nothing shifts. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const { t } = useLingui();
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden>{t`Loading…`}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
};
