import type { BirthdaysWidgetFragment } from "../../platform/gql/graphql.ts";
import { classOfJade, classOfNoe, dayFrom } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const people = [
  { displayName: "Aya Lefèvre", initials: "AL", days: 0, className: classOfJade.name },
  { displayName: "Malo Quéré", initials: "MQ", days: 4, className: classOfNoe.name },
  { displayName: "Inès Bouvier", initials: "IB", days: 11, className: classOfJade.name },
];

export const sample: Sample<BirthdaysWidgetFragment> = ({ now }) => ({
  __typename: "BirthdaysWidget",
  id: "sample",
  birthdays: people.map(({ days, className, ...user }, index) => {
    const [, month, day] = dayFrom(now, days).split("-").map(Number);
    return {
      __typename: "Birthday",
      user: { __typename: "User", id: `invented-${index}`, ...user },
      day: day!,
      month: month!,
      daysUntil: days,
      classNames: [className],
    };
  }),
});
