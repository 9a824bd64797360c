import type { NotificationsWidgetFragment } from "../../platform/gql/graphql.ts";
import { hoursFrom, school } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const notifications = [
  {
    fr: "Actualité : La chorale chante pour l’hiver",
    en: "News: La chorale chante pour l’hiver",
    address: "/actualites",
    hours: 3,
  },
  {
    fr: "Message de Mme Carpentier",
    en: "Message from Mme Carpentier",
    address: "/messages",
    hours: 6,
  },
];

export const sample: Sample<NotificationsWidgetFragment> = ({ now }) => ({
  __typename: "NotificationsWidget",
  id: "sample",
  unread: notifications.length,
  notifications: notifications.map(({ hours, ...one }, index) => ({
    __typename: "Notification",
    id: `sample-${index}`,
    establishmentName: school.name,
    createdAt: hoursFrom(now, -hours),
    ...one,
  })),
});
