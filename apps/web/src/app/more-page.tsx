import { useLingui } from "@lingui/react/macro";
import { LogOut } from "lucide-react";
import { useSessionUser } from "../platform/session/session-provider.tsx";
import { Button } from "../ui/button.tsx";
import { LinkCard } from "../ui/link-card.tsx";
import { Page } from "../ui/page.tsx";
import { type AccountPlace, useAccountEntries } from "./account-entries.tsx";
import styles from "./more-page.module.css";
import { navigationOf } from "./navigation.ts";

/** Everything that the bar at the foot of a phone has no room for. */
export const MorePage = () => {
  const { t } = useLingui();
  const user = useSessionUser();
  const { groups, leave } = useAccountEntries();
  const pages = navigationOf(user)
    .filter(({ inMore }) => inMore)
    .map(({ to, label, icon }) => ({ to, label: t(label), Icon: icon }));
  return (
    <Page title={t`More`} note={user.displayName} width="text">
      <Places places={pages} />
      {groups.map(({ id, heading, places }) => (
        <section key={id} className={styles.group} aria-labelledby={`more-${id}`}>
          <h2 id={`more-${id}`} className={styles.heading}>
            {heading}
          </h2>
          <Places places={places} />
        </section>
      ))}
      <div>
        <Button icon={<LogOut aria-hidden="true" />} onClick={leave.onAction}>
          {leave.label}
        </Button>
      </div>
    </Page>
  );
};

const Places = ({ places }: { places: readonly AccountPlace[] }) => (
  <ul className={styles.places}>
    {places.map(({ to, label, Icon }) => (
      <li key={to}>
        <LinkCard to={to} title={label} icon={<Icon aria-hidden="true" />} />
      </li>
    ))}
  </ul>
);
