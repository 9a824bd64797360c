import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { graphql } from "../../platform/gql/gql.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./reset-password.module.css";

const resetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      login
      code
    }
  }
`);

/** Gives somebody a code to choose a new password, for those whom the API lets do it. */
export const ResetPassword = ({ userId, name }: { userId: string; name: string }) => {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [reset, { data, loading, error }] = useMutation(resetPasswordDocument, { fetchPolicy: "no-cache" });
  const given = data?.resetPassword;
  return (
    <>
      <p>
        <Button icon={<KeyRound aria-hidden="true" />} onClick={() => setAsking(true)}>
          <Trans>Reset the password</Trans>
        </Button>
      </p>
      {asking && (
        <Dialog
          title={t`Reset the password of ${name}`}
          onClose={() => setAsking(false)}
          actions={
            given ? (
              <Button variant="primary" onClick={() => setAsking(false)}>
                <Trans>Done</Trans>
              </Button>
            ) : (
              <>
                <Button onClick={() => setAsking(false)}>
                  <Trans>Cancel</Trans>
                </Button>
                <Button
                  variant="danger"
                  busy={loading}
                  onClick={() => void reset({ variables: { input: { userId } } }).catch(() => {})}
                >
                  <Trans>Reset the password</Trans>
                </Button>
              </>
            )
          }
        >
          {error && (
            <Notice tone="alert">
              <Trans>The password could not be reset. Nothing was changed.</Trans>
            </Notice>
          )}
          {given ? (
            <>
              <p>
                <Trans>
                  Give these to {name}, who chooses a new password on the activation page. They are shown this
                  once.
                </Trans>
              </p>
              <dl className={styles.given}>
                <dt>
                  <Trans>Login</Trans>
                </dt>
                <dd>{given.login}</dd>
                <dt>
                  <Trans>Activation code</Trans>
                </dt>
                <dd className={styles.code}>{given.code}</dd>
              </dl>
            </>
          ) : (
            <p>
              <Trans>
                The present password stops at once, and {name} is signed out everywhere. They will be told
                that you did it.
              </Trans>
            </p>
          )}
        </Dialog>
      )}
    </>
  );
};
