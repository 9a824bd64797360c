import { useLingui } from "@lingui/react/macro";
import {
  Accessibility,
  AtSign,
  BellRing,
  Cake,
  Flag,
  KeyRound,
  LayoutTemplate,
  LogOut,
  type LucideIcon,
  MailOpen,
  MonitorSmartphone,
  MoonStar,
  ShieldCheck,
  SunMoon,
  UserRoundX,
} from "lucide-react";
import { useSession, useSessionUser } from "../platform/session/session-provider.tsx";
import { signOut } from "../platform/session/sign-out.ts";
import type { MenuAction } from "../ui/menu.tsx";
import { showToast } from "../ui/toast.tsx";

export interface AccountPlace {
  to: string;
  label: string;
  Icon: LucideIcon;
}

interface AccountGroup {
  id: string;
  heading: string;
  places: AccountPlace[];
}

/** What concerns oneself: in the menu of the top bar, and in « Plus » on a phone. */
export const useAccountEntries = () => {
  const { t } = useLingui();
  const { laysOut, moderates, roles } = useSessionUser();
  const { state } = useSession();
  const readsMails = state.state === "known" && state.session.demonstrationReadsMails === true;
  const groups: AccountGroup[] = [
    {
      id: "school",
      heading: t`My establishment`,
      places: [
        ...(laysOut
          ? [{ to: "/administration/layers", label: t`Dashboards of others`, Icon: LayoutTemplate }]
          : []),
        ...(moderates ? [{ to: "/administration/moderation", label: t`Moderation`, Icon: ShieldCheck }] : []),
      ],
    },
    {
      id: "reach",
      heading: t`What reaches me`,
      places: [
        { to: "/compte/notifications", label: t`What I receive`, Icon: BellRing },
        { to: "/compte/heures-calmes", label: t`Quiet hours`, Icon: MoonStar },
        { to: "/compte/blocages", label: t`People I blocked`, Icon: UserRoundX },
        { to: "/compte/signalements", label: t`My reports`, Icon: Flag },
      ],
    },
    {
      id: "account",
      heading: t`My account`,
      places: [
        ...(roles.every((role) => role === "STUDENT")
          ? []
          : [{ to: "/compte/adresse", label: t`My e-mail address`, Icon: AtSign }]),
        { to: "/compte/mot-de-passe", label: t`Change my password`, Icon: KeyRound },
        { to: "/compte/sessions", label: t`My sessions`, Icon: MonitorSmartphone },
        { to: "/compte/anniversaire", label: t`My birthday`, Icon: Cake },
      ],
    },
    {
      id: "display",
      heading: "Préau",
      places: [
        { to: "/affichage", label: t`Display and language`, Icon: SunMoon },
        { to: "/accessibilite", label: t`Accessibility`, Icon: Accessibility },
        ...(readsMails
          ? [{ to: "/demonstration/courriels", label: t`E-mails of the demonstration`, Icon: MailOpen }]
          : []),
      ],
    },
  ].filter(({ places }) => places.length > 0);
  const leave: MenuAction = {
    id: "sign-out",
    label: t`Sign out`,
    icon: <LogOut aria-hidden="true" />,
    onAction: () =>
      void signOut().catch(() =>
        showToast(t`You are still signed in: Préau cannot be reached. Check your connection, and try again.`),
      ),
  };
  return { groups, leave };
};
