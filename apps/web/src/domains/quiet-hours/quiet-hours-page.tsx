import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { quietHoursDocument, setQuietHoursDocument } from "./documents.ts";
import type { Hours } from "./hours.ts";
import { HoursForm } from "./hours-form.tsx";
import { SchoolHours } from "./school-hours.tsx";

const usual: Hours = { closesAt: "20:00", opensAt: "07:00", weekends: true, holidays: false };

/** When one wants to hear of nothing, and when one's schools are quiet. */
export const QuietHoursPage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(quietHoursDocument, { fetchPolicy: "no-cache" });
  const viewer = data?.viewer;
  return (
    <Page
      title={t`Quiet hours`}
      note={t`Then nothing comes by e-mail or on your devices: it waits, and comes all together when they end. In Préau itself you see everything at once.`}
      width="text"
    >
      {error && !viewer && (
        <Panel>
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The quiet hours could not be read.</Trans>
          </ErrorState>
        </Panel>
      )}
      {!viewer && !error && (
        <Panel>
          <Skeleton lines={6} />
        </Panel>
      )}
      {viewer && (
        <>
          <Panel title={t`My own`}>
            <OwnHours before={viewer.quietHours ?? null} />
          </Panel>
          {viewer.schoolQuietHours.length > 0 && (
            <Panel title={t`Those of my schools`}>
              <p>
                <Trans>
                  What is written then is delivered when they end. Only a few urgent causes pass, as a closed
                  school or somebody’s safety.
                </Trans>
              </p>
              <SchoolHours schools={viewer.schoolQuietHours} />
            </Panel>
          )}
        </>
      )}
    </Page>
  );
};

const OwnHours = ({ before }: { before: Hours | null }) => {
  const { t } = useLingui();
  const [own, setOwn] = useState(before);
  const [failed, setFailed] = useState(false);
  const [save, { loading }] = useMutation(setQuietHoursDocument, { fetchPolicy: "no-cache" });
  const keep = async (hours: Hours | null) => {
    setFailed(false);
    try {
      await save({ variables: { input: hours } });
      setOwn(hours);
      showToast(hours ? t`Your quiet hours are kept.` : t`You have no quiet hours of your own any more.`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {!own && (
        <p>
          <Trans>You have none for now. These would be usual ones:</Trans>
        </p>
      )}
      <HoursForm before={own ?? usual} busy={loading} failed={failed} onSave={(hours) => void keep(hours)}>
        {own && (
          <Button busy={loading} onClick={() => void keep(null)}>
            <Trans>Have none of my own</Trans>
          </Button>
        )}
      </HoursForm>
    </>
  );
};
