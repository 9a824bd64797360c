import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import type { BirthdaysWidgetFragment } from "../../platform/gql/graphql.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./birthdays.module.css";
import { dayAndMonth } from "./day-and-month.ts";

type Birthday = NonNullable<BirthdaysWidgetFragment["birthdays"]>[number];

const Birthdays = ({ widget }: ViewProperties<BirthdaysWidgetFragment>) => {
  const birthdays = widget.birthdays ?? [];
  return (
    <>
      {birthdays.length === 0 ? (
        <EmptyState>
          <Trans>No birthday soon among those who show theirs.</Trans>
        </EmptyState>
      ) : (
        <LineList>
          {birthdays.map((birthday) => (
            <Line
              key={birthday.user.id}
              start={<Avatar initials={birthday.user.initials} hue={hueOf(birthday.user.id)} />}
              title={birthday.user.displayName}
              note={<When birthday={birthday} />}
            />
          ))}
        </LineList>
      )}
      <Link className={styles.own} to="/compte/anniversaire">
        <Trans>Show or hide mine</Trans>
      </Link>
    </>
  );
};

const When = ({ birthday: { day, month, daysUntil, classNames } }: { birthday: Birthday }) => {
  const { i18n } = useLingui();
  return (
    <>
      {daysUntil === 0 ? (
        <Badge tone="ok">
          <Trans>Today!</Trans>
        </Badge>
      ) : (
        <>
          {dayAndMonth(day, month, i18n.locale)} ·{" "}
          <Plural value={daysUntil} one="in # day" other="in # days" />
        </>
      )}{" "}
      · {classNames.join(", ")}
    </>
  );
};

export default Birthdays;
