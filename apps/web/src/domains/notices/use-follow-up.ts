import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import type { NoticeFollowUpQuery, NoticeRowFilter } from "../../platform/gql/graphql.ts";
import { followUpDocument } from "./school-documents.ts";

export type FollowedNotice = NonNullable<NoticeFollowUpQuery["notice"]>;
export type FollowUpRow = NonNullable<FollowedNotice["followUp"]>["nodes"][number];

/** The children of a notice, page by page; or all of them, for what is printed. */
export const useFollowUp = (id: string, filter: NoticeRowFilter | null, whole = false) => {
  const { data, error, loading, fetchMore, refetch } = useQuery(followUpDocument, {
    variables: { id, filter, first: whole ? 100 : 50 },
    fetchPolicy: "cache-and-network",
  });
  const followUp = data?.notice?.followUp;
  const after = followUp?.pageInfo.hasNextPage ? followUp.pageInfo.endCursor : null;
  const more = () =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const [shown, found] = [before.notice?.followUp, next.notice?.followUp];
        if (!next.notice || !shown || !found) return before;
        return {
          ...next,
          notice: { ...next.notice, followUp: { ...found, nodes: [...shown.nodes, ...found.nodes] } },
        };
      },
    });
  useEffect(() => {
    if (whole && after && !loading) void more();
  });
  // Whoever may read it and does not follow it has nothing to print.
  const isRefused = data?.notice && !followUp;
  return {
    notice: data?.notice,
    rows: followUp?.nodes,
    error: error ?? isRefused,
    loading,
    more: after ? more : null,
    refetch,
  };
};
