import { useLingui } from "@lingui/react/macro";
import { LogOut } from "lucide-react";
import { useSessionUser } from "../platform/session/session-provider.tsx";
import { Button } from "../ui/button.tsx";
import { LinkCard } from "../ui/link-card.tsx";
import { Page } from "../ui/page.tsx";
import { useAccountEntries } from "./account-entries.tsx";
import styles from "./more-page.module.css";
import { navigationOf } from "./navigation.ts";

/** Everything that the bar at the foot of a phone has no room for. */
export const MorePage = () => {
  const { t } = useLingui();
  const user = useSessionUser();
  const { places, leave } = useAccountEntries();
  return (
    <Page title={t`More`} note={user.displayName} width="text">
      <ul className={styles.places}>
        {navigationOf(user)
          .filter(({ inMore }) => inMore)
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <LinkCard to={to} title={t(label)} icon={<Icon aria-hidden="true" />} />
            </li>
          ))}
        {places.map(({ to, label, Icon }) => (
          <li key={to}>
            <LinkCard to={to} title={label} icon={<Icon aria-hidden="true" />} />
          </li>
        ))}
      </ul>
      <div>
        <Button icon={<LogOut aria-hidden="true" />} onClick={leave.onAction}>
          {leave.label}
        </Button>
      </div>
    </Page>
  );
};
