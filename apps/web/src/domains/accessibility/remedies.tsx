import { Trans, useLingui } from "@lingui/react/macro";
import { Panel } from "../../ui/panel.tsx";
import styles from "./statement-page.module.css";

/** Whom to tell about a barrier, and where to go when nobody answers. */
export const Remedies = () => {
  const { t } = useLingui();
  return (
    <>
      <Panel title={t`Tell us about a barrier`}>
        <p>
          <Trans>
            If something stops you, tell your school: it gives you what you need in another way, and passes
            the barrier on to us.
          </Trans>
        </p>
      </Panel>
      <Panel title={t`If nobody answers`}>
        <p>
          <Trans>You told your school about a barrier and had no satisfactory answer. You can:</Trans>
        </p>
        <ul className={styles.list}>
          <li>
            <a href="https://formulaire.defenseurdesdroits.fr/" rel="noreferrer">
              <Trans>write to the Défenseur des droits</Trans>
            </a>
          </li>
          <li>
            <a href="https://www.defenseurdesdroits.fr/carte-des-delegues" rel="noreferrer">
              <Trans>contact its delegate in your region</Trans>
            </a>
          </li>
          <li>
            <Trans>
              send a letter (free, no stamp): Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07,
              France
            </Trans>
          </li>
        </ul>
      </Panel>
    </>
  );
};
