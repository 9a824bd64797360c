import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { ErrorState } from "../../ui/error-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { HoursWords } from "../quiet-hours/hours-words.tsx";
import { settingsDocument } from "./documents.ts";
import { PushHere } from "./push-here-panel.tsx";
import { SettingsMatrix } from "./settings-matrix.tsx";
import styles from "./settings-page.module.css";

/** How one is told: of what, by which ways, how soon, and when not. */
export const NotificationSettingsPage = () => {
  const { i18n, t } = useLingui();
  const { data, error, refetch } = useQuery(settingsDocument, {
    variables: { locale: i18n.locale },
    fetchPolicy: "no-cache",
  });
  const viewer = data?.viewer;
  return (
    <Page
      title={t`What I receive`}
      note={t`For each thing, choose how you are told, and how soon.`}
      width="text"
    >
      {error && !viewer && (
        <Panel>
          <ErrorState onRetry={() => void refetch()}>
            <Trans>Your choices could not be read.</Trans>
          </ErrorState>
        </Panel>
      )}
      {!viewer && !error && (
        <Panel>
          <Skeleton lines={8} />
        </Panel>
      )}
      {viewer && (
        <>
          <Panel title={t`My choices`}>
            <AddressNotice {...viewer.mailAddress} />
            <SettingsMatrix
              before={viewer.notificationSettings}
              mails={viewer.mailAddress.viewerCanGive || viewer.mailAddress.address !== null}
            />
          </Panel>
          <Panel title={t`On this device`}>
            <PushHere pushKey={viewer.pushKey} here={viewer.pushesHere} count={viewer.pushDeviceCount} />
            <p className={styles.note}>
              <Trans>Of what it tells you, you decide above, under “On my devices”.</Trans>
            </p>
          </Panel>
          <Panel title={t`My quiet hours`}>
            <p>
              {viewer.quietHours ? (
                <HoursWords hours={viewer.quietHours} />
              ) : (
                <Trans>You have none of your own: those of your schools hold for what they send you.</Trans>
              )}
            </p>
            <p className={styles.links}>
              <Link to="/compte/heures-calmes">
                {viewer.quietHours ? <Trans>Change my quiet hours</Trans> : <Trans>Choose quiet hours</Trans>}
              </Link>
            </p>
          </Panel>
        </>
      )}
    </Page>
  );
};

interface Address {
  address?: string | null;
  bounced: boolean;
  viewerCanGive: boolean;
}

/** What is sent by e-mail goes nowhere without an address. */
const AddressNotice = ({ address, bounced, viewerCanGive }: Address) => {
  if (address && bounced)
    return (
      <Notice tone="alert">
        <Trans>
          E-mails to {address} come back: nothing more is sent there.{" "}
          <Link to="/compte/adresse">Check my address</Link>
        </Trans>
      </Notice>
    );
  if (address)
    return (
      <p>
        <Trans>
          E-mails go to {address}. <Link to="/compte/adresse">Change it</Link>
        </Trans>
      </p>
    );
  if (!viewerCanGive) return null;
  return (
    <Notice>
      <Trans>
        No e-mail is sent to you yet: Préau does not know your address.{" "}
        <Link to="/compte/adresse">Give my address</Link>
      </Trans>
    </Notice>
  );
};
