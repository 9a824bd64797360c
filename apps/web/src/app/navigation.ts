import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { CalendarDays, House, Mail, Megaphone, type LucideIcon, NotebookPen, Users } from "lucide-react";
import type { ComponentType } from "react";
import type { SessionUser } from "../platform/session/session.ts";
import { lazyExtra } from "../ui/lazy-extra.tsx";

interface Entry {
  to: string;
  label: MessageDescriptor;
  icon: LucideIcon;
  /** Current on this address only, not on those below it. */
  exact?: boolean;
  /** For whom it is there; for everybody when absent. */
  concerns?: (user: SessionUser) => boolean;
  /** On a phone it stands in « Plus ». */
  inMore?: boolean;
  /** A number on its icon. */
  Mark?: ComponentType;
}

/** A count is for after the page: nothing of it travels before what one came for is drawn. */
const later = () => new Promise((resolve) => setTimeout(resolve, 1000));

const UnreadMark = lazyExtra(async () => {
  await later();
  return (await import("./afterwards.ts")).UnreadMark;
});

/** What stands in the rail, and at the foot of a phone. A domain enters when it exists. */
export const navigation: readonly Entry[] = [
  { to: "/", label: msg`Home`, icon: House, exact: true },
  { to: "/messages", label: msg`Messages`, icon: Mail, Mark: UnreadMark },
  { to: "/agenda", label: msg`Agenda`, icon: CalendarDays },
  {
    to: "/carnet",
    label: msg`Notice book`,
    icon: NotebookPen,
    concerns: ({ hasNotices }) => hasNotices === true,
    inMore: true,
  },
  { to: "/actualites", label: msg`News`, icon: Megaphone },
  { to: "/annuaire", label: msg`Directory`, icon: Users, inMore: true },
];

/** What concerns somebody. */
export const navigationOf = (user: SessionUser) =>
  navigation.filter(({ concerns }) => concerns === undefined || concerns(user));
