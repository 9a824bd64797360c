import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ShieldAlert } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { ContainedPlacesQuery } from "../../platform/gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { showToast } from "../../ui/toast.tsx";
import { endIncidentDocument } from "./documents.ts";
import styles from "./moderation.module.css";
import { useMomentWords } from "./moment-words.ts";

const StartIncidentDialog = lazyOverlay(() =>
  import("./start-incident-dialog.tsx").then((module) => module.StartIncidentDialog),
);

export type ContainedPlace = ContainedPlacesQuery["viewer"]["containedPlaces"][number];

/** The one switch of a school: on, only its leadership writes. */
export const IncidentPanel = ({ place, onChanged }: { place: ContainedPlace; onChanged: () => void }) => {
  const { t } = useLingui();
  const said = useMomentWords();
  const [starting, setStarting] = useState(false);
  const [end, { loading, error }] = useMutation(endIncidentDocument, { fetchPolicy: "no-cache" });
  const { incident, name, establishmentId } = place;
  const until = incident && said(incident.endsAt);
  const stop = async (id: string) => {
    try {
      await end({ variables: { input: { id } } });
      showToast(t`The incident mode of ${name} is off: what waited goes on.`);
      onChanged();
    } catch {
      // Said under the button.
    }
  };
  return (
    <Panel title={name}>
      <p>
        <Link to={`/administration/correspondance/${establishmentId}`}>
          <Trans>Who writes to whom, and shared senders</Trans>
        </Link>
      </p>
      {incident ? (
        <>
          <p className={styles.state}>
            <Badge tone="warn">
              <Trans>Incident mode is on</Trans>
            </Badge>
            <span>
              <Trans>until {until} at most</Trans>
            </span>
          </p>
          <p>{incident.reason}</p>
          <div>
            <Button variant="primary" busy={loading} onClick={() => void stop(incident.id)}>
              <Trans>End the incident mode</Trans>
            </Button>
          </div>
          {error && (
            <Notice tone="alert">
              <Trans>It could not be ended. Try again.</Trans>
            </Notice>
          )}
        </>
      ) : (
        <>
          <p>
            <Trans>
              When something goes wrong (a stolen account, threats that spread), incident mode lets only the
              leadership write. Messages that were planned and digests wait, and everybody is told why.
            </Trans>
          </p>
          <div>
            <Button icon={<ShieldAlert aria-hidden="true" />} onClick={() => setStarting(true)}>
              <Trans>Turn incident mode on…</Trans>
            </Button>
          </div>
        </>
      )}
      {starting && (
        <StartIncidentDialog
          place={place}
          onClose={() => setStarting(false)}
          onDone={() => {
            setStarting(false);
            onChanged();
          }}
        />
      )}
    </Panel>
  );
};
