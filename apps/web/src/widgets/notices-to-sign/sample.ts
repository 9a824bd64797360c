import type { NoticesToSignWidgetFragment } from "../../platform/gql/graphql.ts";
import { dayFrom, jade, noe } from "../../widget-kit/invented.ts";
import type { Imagined, Sample } from "../../widget-kit/sample.ts";

type Notice = NonNullable<NoticesToSignWidgetFragment["noticesToSign"]>[number];

const writers = new Set<Imagined["role"]>(["TEACHER", "LEADERSHIP", "SCHOOL_LIFE"]);

/** Families sign; the school follows the answers. */
export const sample: Sample<NoticesToSignWidgetFragment> = ({ role, now }) => {
  const follows = writers.has(role);
  return {
    __typename: "NoticesToSignWidget",
    id: "sample",
    noticesToSignCount: follows ? 0 : 2,
    noticesToSign: follows
      ? []
      : [
          toSign("Autorisation de sortie au musée", "Mme Carpentier", jade, dayFrom(now, 6)),
          toSign("Inscription à l’association sportive", "M. Delcourt", noe, null),
        ],
    openNotices: follows
      ? [
          {
            __typename: "FollowedNotice",
            id: "sample-followed",
            title: "Autorisation de sortie au musée",
            progress: { __typename: "NoticeProgress", total: 26, answered: 19, disagreeing: 1, nobody: 2 },
          },
        ]
      : [],
  };
};

const toSign = (
  title: string,
  sender: string,
  child: typeof jade | typeof noe,
  dueOn: string | null,
): Notice => ({
  __typename: "Notice",
  id: title,
  title,
  sender,
  dueOn,
  open: true,
  aside: false,
  toSign: true,
  children: [{ __typename: "NoticeChild", viewerCanSign: true, child, answer: null }],
});
