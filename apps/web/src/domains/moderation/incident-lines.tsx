import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { ShieldAlert } from "lucide-react";
import { useEffect } from "react";
import { Link } from "react-router-dom";
import { incidentsDocument } from "./documents.ts";
import styles from "./incident-lines.module.css";
import { useMomentWords } from "./moment-words.ts";

/** Why only the leadership writes, and until when. */
export const IncidentLines = ({ heard }: { heard: number }) => {
  const said = useMomentWords();
  const { data, refetch } = useQuery(incidentsDocument, { fetchPolicy: "no-cache" });
  useEffect(() => {
    if (heard > 1) void refetch().catch(() => {});
  }, [heard, refetch]);
  return data?.viewer.incidents.map(({ id, establishmentName, reason, endsAt, viewerCanEnd }) => {
    const until = said(endsAt);
    return (
      <div key={id} className={styles.line}>
        <ShieldAlert aria-hidden="true" />
        <p>
          <strong>{establishmentName}</strong>
          {" · "}
          <Trans>
            For now, only the leadership can write here, until {until} at most: {reason}
          </Trans>{" "}
          {viewerCanEnd && (
            <Link to="/administration/moderation">
              <Trans>Change it</Trans>
            </Link>
          )}
        </p>
      </div>
    );
  });
};
