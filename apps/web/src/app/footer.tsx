import { Trans } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import styles from "./footer.module.css";

/** The law wants the state of accessibility on every page, with a way to its statement. */
export const Footer = () => (
  <footer className={styles.footer}>
    <Link to="/accessibilite">
      <Trans>Accessibility: not conforming</Trans>
    </Link>
    <Link to="/affichage">
      <Trans>Display and language</Trans>
    </Link>
  </footer>
);
