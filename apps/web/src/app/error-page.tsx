import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorState } from "../ui/error-state.tsx";
import { Page } from "../ui/page.tsx";
import { Panel } from "../ui/panel.tsx";

/** Stands in the place of a page that broke; what surrounds it still works. */
export const ErrorPage = () => {
  const { t } = useLingui();
  return (
    <Page title={t`This page cannot be shown`} width="text">
      <Panel>
        <ErrorState onRetry={() => location.reload()}>
          <Trans>Something went wrong on our side. What was saved is kept.</Trans>
        </ErrorState>
      </Panel>
    </Page>
  );
};
