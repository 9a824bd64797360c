import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { BirthdaysWidgetFragment } from "../../platform/gql/graphql.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { Badge } from "../../ui/badge.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import { dayAndMonth } from "./day-and-month.ts";

export type Birthday = NonNullable<BirthdaysWidgetFragment["birthdays"]>[number];

export const BirthdayLines = ({ birthdays }: { birthdays: readonly Birthday[] }) => (
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
);

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
