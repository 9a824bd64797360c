import type { UnreadMessagesWidgetFragment } from "../../platform/gql/graphql.ts";
import { headTeacher, hoursFrom, jade, noe } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const messages = [
  {
    subject: "Rendez-vous de la semaine prochaine",
    excerpt: "Mardi à 17 h vous conviendrait-il ?",
    from: { id: headTeacher.id, name: headTeacher.displayName, initials: "C" },
    hours: 1,
    urgent: false,
    child: jade,
  },
  {
    subject: "Changement de salle vendredi",
    excerpt: "Le cours de musique a lieu en salle polyvalente.",
    from: { id: "invented-counsellor", name: "M. Aubry", initials: "A" },
    hours: 20,
    urgent: true,
    child: noe,
  },
];

export const sample: Sample<UnreadMessagesWidgetFragment> = ({ now, role }) => ({
  __typename: "UnreadMessagesWidget",
  id: "sample",
  unreadCount: messages.length,
  unreadMessages: messages.map(({ from, hours, child, ...one }, index) => ({
    __typename: "UnreadConversation",
    conversationId: `sample-${index}`,
    from: { __typename: "Correspondent", ...from },
    at: hoursFrom(now, -hours),
    children: role === "GUARDIAN" ? [child] : [],
    ...one,
  })),
});
