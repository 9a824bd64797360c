import { Trans, useLingui } from "@lingui/react/macro";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Page } from "../ui/page.tsx";
import { Panel } from "../ui/panel.tsx";

export const NotFoundPage = () => {
  const { t } = useLingui();
  return (
    <Page title={t`This page does not exist`} width="text">
      <Panel>
        <EmptyState
          action={
            <ButtonLink to="/" variant="primary">
              <Trans>Go to the home page</Trans>
            </ButtonLink>
          }
        >
          <Trans>It may have moved, or the address may be mistyped.</Trans>
        </EmptyState>
      </Panel>
    </Page>
  );
};
