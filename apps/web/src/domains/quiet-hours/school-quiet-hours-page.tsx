import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { quietHoursDocument, setSchoolQuietHoursDocument } from "./documents.ts";
import type { Hours } from "./hours.ts";
import { HoursForm } from "./hours-form.tsx";
import { QuietNow, type SchoolHoursOf } from "./school-hours.tsx";

/** When a school is quiet: for its leadership to decide. */
export const SchoolQuietHoursPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(quietHoursDocument, { fetchPolicy: "no-cache" });
  const school = data?.viewer.schoolQuietHours.find(
    ({ establishmentId, viewerCanSet }) => establishmentId === id && viewerCanSet,
  );
  return (
    <Page title={t`Quiet hours of the school`} note={school?.name} width="text">
      <Panel>
        {error && !data && (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The quiet hours could not be read.</Trans>
          </ErrorState>
        )}
        {!data && !error && <Skeleton lines={6} />}
        {data && !school && (
          <p>
            <Trans>
              There is no school here whose hours you decide.{" "}
              <Link to="/compte/heures-calmes">All quiet hours</Link>
            </Trans>
          </p>
        )}
        {school && <Decide school={school} onDone={() => void refetch()} />}
      </Panel>
    </Page>
  );
};

const Decide = ({ school, onDone }: { school: SchoolHoursOf; onDone: () => void }) => {
  const { t } = useLingui();
  const [failed, setFailed] = useState(false);
  const [save, { loading }] = useMutation(setSchoolQuietHoursDocument, { fetchPolicy: "no-cache" });
  const keep = async (input: Hours) => {
    setFailed(false);
    try {
      await save({ variables: { establishmentId: school.establishmentId, input } });
      showToast(t`The hours of ${school.name} are kept.`);
      onDone();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p>
        <Trans>
          What anybody writes in this school while it is quiet is delivered when these hours end; who writes
          sees when. Urgent causes pass, signed and kept in the journal. Your change is kept there too.
        </Trans>
      </p>
      <QuietNow school={school} />
      <HoursForm before={school} busy={loading} failed={failed} onSave={(hours) => void keep(hours)} />
    </>
  );
};
