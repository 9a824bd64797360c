import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "react-router-dom";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { contactRulesDocument } from "./documents.ts";
import { RulesMatrix } from "./rules-matrix.tsx";
import { SendersPanel } from "./senders-panel.tsx";

/** Who may write to whom in a school, and who holds its offices: for who leads or moderates it. */
export const CorrespondencePage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(contactRulesDocument, {
    variables: { establishmentId: id },
    fetchPolicy: "no-cache",
  });
  const rules = data?.viewer.contactRules;
  const unknown = data !== undefined && !rules;
  return (
    <Page title={t`Who writes to whom`} note={rules?.establishment?.name}>
      {error && !data && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The rules could not be read.</Trans>
        </ErrorState>
      )}
      {unknown && (
        <ErrorState>
          <Trans>
            There is no school here whose rules you decide.{" "}
            <Link to="/administration/moderation">Moderation</Link>
          </Trans>
        </ErrorState>
      )}
      {!data && !error && <Skeleton lines={9} />}
      {rules && (
        <>
          <Panel>
            <p>
              <Trans>
                Everybody can always write to the school’s offices: school life, the secretariat, the
                leadership. Whoever was written to can answer. What you change is kept in the journal.
              </Trans>
            </p>
            <p>
              <Trans>
                In every school, no pupil writes to another family, and no guardian to another child; a
                separated parent never finds the other one.
              </Trans>
            </p>
            <RulesMatrix establishmentId={id} before={rules.rules} />
          </Panel>
          <SendersPanel
            establishmentId={id}
            senders={data.viewer.administeredSenders ?? []}
            onChanged={() => void refetch()}
          />
        </>
      )}
    </Page>
  );
};
