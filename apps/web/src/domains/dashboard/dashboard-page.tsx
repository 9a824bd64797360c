import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { LayoutDashboard } from "lucide-react";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import { useNavigate, useParams } from "react-router-dom";
import { onFact } from "../../platform/live/facts.ts";
import { useSessionUser } from "../../platform/session/session-provider.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { lazyExtra } from "../../ui/lazy-extra.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Page } from "../../ui/page.tsx";
import { useFetchPolicy } from "./ask-dashboard.ts";
import { dashboardDocument } from "./documents.generated.ts";
import { DashboardNote } from "./dashboard-note.tsx";
import { DashboardTabs, pageAddress } from "./dashboard-tabs.tsx";
import styles from "./dashboard-page.module.css";
import { ResetNotice } from "./reset-notice.tsx";
import { QuietGrid } from "./quiet-grid.tsx";
import { useLeftBehind } from "./use-left-behind.ts";
import { WaitingGrid } from "./waiting-grid.tsx";

// Only guardians carry it, and only those of several children see it.
const FamilyFilter = lazyExtra(() => import("./family-filter.tsx").then((module) => module.FamilyFilter));

const Arranging = lazyPart(() => import("./arranging/arranging.tsx").then((module) => module.Arranging));

/** The dashboard, read; or arranged, in a mode that one enters on purpose. */
export const DashboardPage = () => {
  const { i18n, t } = useLingui();
  const { page } = useParams();
  const { id: userId, givenName, resetAt, roles } = useSessionUser();
  const navigate = useNavigate();
  const [arranging, setArranging] = useState(false);
  const [finished, setFinished] = useState(false);
  useLeftBehind(userId, arranging);
  const variables = { page: page ?? null, locale: i18n.locale };
  const { data, previousData, error, refetch } = useQuery(dashboardDocument, {
    variables,
    fetchPolicy: useFetchPolicy(variables),
  });
  const version = data?.viewer.dashboard.version;
  useEffect(
    () =>
      onFact((fact) => {
        // What this page arranged itself is read when one has finished.
        const isOther = fact.kind === "DASHBOARD" && fact.version !== version;
        const isGiven = fact.kind === "LAYERS" || fact.kind === "ASK_AGAIN";
        if (!arranging && (isOther || isGiven)) void refetch();
      }),
    [arranging, version, refetch],
  );
  const last = (data ?? previousData)?.viewer.dashboard;
  const asked = page ?? last?.pages[0]?.id;
  // Another page is not shown in place of one that cannot be had.
  const dashboard = error && last?.page.id !== asked ? undefined : last;
  const tabs = last && <DashboardTabs pages={last.pages} />;
  const finish = useCallback(
    (key: string, isFirst: boolean) => {
      setArranging(false);
      setFinished(true);
      void navigate(pageAddress(key, isFirst));
    },
    [navigate],
  );
  const arrangeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (finished && !arranging) arrangeButton.current?.focus({ preventScroll: true });
  }, [arranging, finished]);
  // Drawn in slices: a slow phone answers to the finger meanwhile.
  const drawn = useDeferredValue(dashboard);
  const grid = drawn && <QuietGrid placements={drawn.page.placements} />;
  return (
    <Page title={t`Home`} heading={t`Hello ${givenName}`} note={<DashboardNote />}>
      {resetAt && <ResetNotice at={resetAt} />}
      {arranging && dashboard ? (
        <Arranging waiting={grid} pageId={dashboard.page.id} onDone={finish} />
      ) : (
        <>
          <div className={styles.bar}>
            {tabs}
            {roles.includes("GUARDIAN") && (
              <div className={styles.family}>
                <FamilyFilter />
              </div>
            )}
            <Button
              ref={arrangeButton}
              className={styles.arrange}
              icon={<LayoutDashboard aria-hidden="true" />}
              disabled={!dashboard}
              onPointerEnter={Arranging.prepare}
              onFocus={Arranging.prepare}
              onClick={() => setArranging(true)}
            >
              <Trans>Arrange</Trans>
            </Button>
          </div>
          {error && !dashboard ? (
            <ErrorState onRetry={() => void refetch()}>
              {last ? (
                <Trans>
                  This page is not kept on this device. It is back with the network: nothing is lost.
                </Trans>
              ) : (
                <Trans>Your dashboard could not be loaded. Nothing is lost.</Trans>
              )}
            </ErrorState>
          ) : (
            (grid ?? <WaitingGrid />)
          )}
        </>
      )}
    </Page>
  );
};
