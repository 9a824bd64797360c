import { Trans } from "@lingui/react/macro";
import { Button } from "../ui/button.tsx";

export const Home = () => (
  <main>
    <Button variant="primary">
      <Trans>Sign in</Trans>
    </Button>
  </main>
);
