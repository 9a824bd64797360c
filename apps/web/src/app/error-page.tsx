import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorState } from "../ui/error-state.tsx";
import { Page } from "../ui/page.tsx";
import { Panel } from "../ui/panel.tsx";
import { useOnline } from "../platform/use-online.ts";

/** Stands in the place of a page that broke; what surrounds it still works. */
export const ErrorPage = () => {
  const { t } = useLingui();
  const online = useOnline();
  return (
    <Page title={t`This page cannot be shown`} width="text">
      <Panel>
        <ErrorState onRetry={() => location.reload()}>
          {online ? (
            <Trans>Something went wrong on our side. What was saved is kept.</Trans>
          ) : (
            <Trans>You are offline, and this page was not kept on this device.</Trans>
          )}
        </ErrorState>
      </Panel>
    </Page>
  );
};
