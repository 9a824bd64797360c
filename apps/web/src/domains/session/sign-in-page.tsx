import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "react-router-dom";
import { useSession } from "../../platform/session/session-provider.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { DemonstrationSignIns } from "./demonstration-sign-ins.tsx";
import styles from "./form.module.css";
import pageStyles from "./sign-in-page.module.css";
import { SignInForm } from "./sign-in-form.tsx";
import { useSignIn } from "./use-sign-in.ts";

export const SignInPage = () => {
  const { t } = useLingui();
  const { state } = useSession();
  const signIn = useSignIn();
  const session = state.state === "known" ? state.session : undefined;
  const offered = session?.demonstration?.signIns;
  return (
    <Page title={t`Sign in`}>
      <FarewellNotice />
      <div className={pageStyles.sheets} data-wide={offered ? true : undefined}>
        <Panel>
          <SignInForm signIn={signIn} />
          <p className={styles.links}>
            <Link to="/activation">
              <Trans>First time here? Activate your account</Trans>
            </Link>
            <Link to="/mot-de-passe-oublie">
              <Trans>Forgotten login or password</Trans>
            </Link>
          </p>
        </Panel>
        {offered && (
          <DemonstrationSignIns
            offered={offered}
            readsMails={session?.demonstrationReadsMails === true}
            signIn={signIn}
          />
        )}
      </div>
    </Page>
  );
};

const FarewellNotice = () => {
  const end = new URLSearchParams(useLocation().search).get("fin");
  if (end === "idle") {
    return (
      <Notice>
        <Trans>
          You were signed out after a while without activity. Nothing of yours is left on this device.
        </Trans>
      </Notice>
    );
  }
  if (end === null) return null;
  return (
    <Notice>
      <Trans>You are signed out. Nothing of yours is left on this device.</Trans>
    </Notice>
  );
};
