import { useLingui } from "@lingui/react/macro";
import { useSessionUser } from "../platform/session/session-provider.tsx";
import { Avatar } from "../ui/avatar.tsx";
import { hueOf } from "../ui/hue.ts";
import { MenuButton } from "../ui/menu.tsx";
import styles from "./account-menu.module.css";
import { useAccountEntries } from "./account-entries.tsx";

export const AccountMenu = () => {
  const { t } = useLingui();
  const user = useSessionUser();
  const { groups, leave } = useAccountEntries();
  return (
    <MenuButton
      label={t`${user.initials}, my account: ${user.displayName}`}
      icon={<Avatar initials={user.initials} hue={hueOf(user.id)} />}
      className={styles.button}
      groups={[
        ...groups.map(({ id, heading, places }) => ({
          id,
          heading,
          actions: places.map(({ to, label, Icon }) => ({
            id: to,
            label,
            href: to,
            icon: <Icon aria-hidden="true" />,
          })),
        })),
        { id: "leave", heading: user.displayName, actions: [leave] },
      ]}
    />
  );
};
