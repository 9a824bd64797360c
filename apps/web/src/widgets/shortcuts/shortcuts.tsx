import { Trans } from "@lingui/react/macro";
import {
  BookOpen,
  Bus,
  CalendarDays,
  CircleHelp,
  Globe,
  type LucideIcon,
  Mail,
  Music,
  Trophy,
  Utensils,
  Video,
} from "lucide-react";
import type { ShortcutIcon, ShortcutsWidgetFragment } from "../../platform/gql/graphql.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./shortcuts.module.css";

const icons: Record<ShortcutIcon, LucideIcon> = {
  LINK: Globe,
  BOOK: BookOpen,
  VIDEO: Video,
  MUSIC: Music,
  SPORT: Trophy,
  MEAL: Utensils,
  BUS: Bus,
  MAIL: Mail,
  CALENDAR: CalendarDays,
  HELP: CircleHelp,
};

const isWeb = (address: string) => /^https?:\/\//i.test(address);

const Shortcuts = ({ widget: { shortcuts } }: ViewProperties<ShortcutsWidgetFragment>) => {
  const known = (shortcuts ?? []).filter(({ address }) => isWeb(address));
  if (known.length === 0) {
    return (
      <EmptyState>
        <Trans>No address yet: press “Arrange”, then open the settings of this module.</Trans>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {known.map(({ name, address, icon }) => {
        const Icon = icons[icon];
        return (
          <li key={`${name} ${address}`}>
            <a className={styles.link} href={address} rel="noreferrer">
              <Icon aria-hidden="true" />
              <span>{name}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
};

export default Shortcuts;
