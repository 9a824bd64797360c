import { Trans } from "@lingui/react/macro";
import styles from "./skip-link.module.css";

/** The first stop of the keyboard: over the navigation, to what the page is about. */
export const SkipLink = ({ target }: { target: string }) => (
  <a
    className={styles.link}
    href={`#${target}`}
    onClick={(event) => {
      event.preventDefault();
      document.querySelector<HTMLElement>(`#${target}`)?.focus();
    }}
  >
    <Trans>Skip to the content</Trans>
  </a>
);
