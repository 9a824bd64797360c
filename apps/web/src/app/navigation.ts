import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { CalendarDays, House, Megaphone, type LucideIcon, Users } from "lucide-react";

interface Entry {
  to: string;
  label: MessageDescriptor;
  icon: LucideIcon;
  /** Current on this address only, not on those below it. */
  exact?: boolean;
}

/** What stands in the rail, and at the foot of a phone. A domain enters when it exists. */
export const navigation: readonly Entry[] = [
  { to: "/", label: msg`Home`, icon: House, exact: true },
  { to: "/agenda", label: msg`Agenda`, icon: CalendarDays },
  { to: "/actualites", label: msg`News`, icon: Megaphone },
  { to: "/annuaire", label: msg`Directory`, icon: Users },
];
