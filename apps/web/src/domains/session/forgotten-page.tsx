import { Trans, useLingui } from "@lingui/react/macro";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ForgottenByMail } from "./forgotten-by-mail.tsx";
import styles from "./form.module.css";

/** A pupil asks somebody who knows them; an adult may help themselves by an address that they verified. */
export const ForgottenPage = () => {
  const { t } = useLingui();
  return (
    <Page title={t`Forgotten login or password`} width="text">
      <Panel title={t`You are a pupil`}>
        <p>
          <Trans>Ask one of your teachers, or the school office. They give you a new code in a minute.</Trans>
        </p>
      </Panel>
      <Panel title={t`You are a parent, or you work at the school`}>
        <ForgottenByMail />
        <p>
          <Trans>
            Without a verified address, ask the school office. It prints a new letter with your login and a
            new code.
          </Trans>
        </p>
      </Panel>
      <Panel title={t`You have your new code`}>
        <p>
          <Trans>Type it here, and choose a new password. Your old password then stops working.</Trans>
        </p>
        <div className={styles.actions}>
          <ButtonLink to="/activation">
            <Trans>Type my code</Trans>
          </ButtonLink>
          <ButtonLink to="/connexion" variant="quiet">
            <Trans>Back to signing in</Trans>
          </ButtonLink>
        </div>
      </Panel>
    </Page>
  );
};
