import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Remedies } from "./remedies.tsx";
import styles from "./statement-page.module.css";

/** The statement that French law asks for (RGAA 4.1), in its order. It says no more than is known. */
export const StatementPage = () => {
  const { t } = useLingui();
  return (
    <Page title={t`Accessibility statement`} width="text">
      <Panel>
        <p>
          <Trans>
            Préau is meant for everybody: with a mouse, a finger, a keyboard or a screen reader. This
            statement applies to Préau as your school runs it.
          </Trans>
        </p>
      </Panel>
      <Panel title={t`State of conformity`}>
        <p>
          <Trans>
            Préau has not been audited yet against RGAA 4.1. Until an independent audit is done, the law has
            it declared <strong>not conforming</strong>.
          </Trans>
        </p>
      </Panel>
      <Panel title={t`What we do, and what is known`}>
        <ul className={styles.list}>
          <li>
            <Trans>
              Each page is checked by axe, an automatic tool, at each change; nothing it finds is left.
            </Trans>
          </li>
          <li>
            <Trans>Everything can be done with the keyboard alone.</Trans>
          </li>
          <li>
            <Trans>
              Text size, spacing, letters and contrast can be chosen under “Display and language”, before
              signing in too.
            </Trans>
          </li>
          <li>
            <Trans>
              An automatic tool sees only a part of the barriers. What people of the school write or attach
              may have some of its own.
            </Trans>
          </li>
        </ul>
      </Panel>
      <Panel title={t`Technologies and browsers`}>
        <p>
          <Trans>
            Préau is made with HTML, CSS, SVG and JavaScript, and is tested with Chromium. It works from
            Firefox 114, Chrome and Edge 111, Safari 16.4.
          </Trans>
        </p>
      </Panel>
      <Remedies />
      <p className={styles.date}>
        <Trans>This statement was written on 23 November 2026.</Trans>
      </p>
    </Page>
  );
};
