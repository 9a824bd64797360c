import { useLingui } from "@lingui/react/macro";
import { useSessionUser } from "../platform/session/session-provider.tsx";
import { Page } from "../ui/page.tsx";

export const Home = () => {
  const { t } = useLingui();
  const user = useSessionUser();
  return (
    <Page title={t`Home`} heading={t`Hello ${user.displayName}`}>
      {null}
    </Page>
  );
};
