import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import type { ConversationsQuery, ConversationsQueryVariables } from "../../../platform/gql/graphql.ts";
import { useFacts } from "../../../platform/live/use-facts.ts";
import { conversationsDocument } from "./documents.ts";
import { mergeFresh, mergeOlder } from "./merge-pages.ts";

type Pages = ConversationsQuery["viewer"]["conversations"];

const merged = (
  before: ConversationsQuery,
  next: ConversationsQuery,
  how: (before: Pages, next: Pages) => Pages,
) => ({
  ...next,
  viewer: { ...next.viewer, conversations: how(before.viewer.conversations, next.viewer.conversations) },
});

/** The conversations of a place, page by page; what comes meanwhile shows above, and nothing moves the reader. */
export const useConversations = (variables: ConversationsQueryVariables) => {
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(conversationsDocument, {
    // As they are when one asks again: of two answers to one question the later counts.
    variables: { ...variables, after: null },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const refresh = useCallback(
    () =>
      fetchMore({
        variables: { after: null },
        updateQuery: (before, { fetchMoreResult }) => merged(before, fetchMoreResult, mergeFresh),
      }).catch(() => undefined),
    [fetchMore],
  );
  useFacts(["MESSAGES"], () => void refresh());
  const conversations = data?.viewer.conversations;
  const older = () =>
    fetchMore({
      variables: { after: conversations?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => merged(before, fetchMoreResult, mergeOlder),
    });
  return {
    conversations,
    before: previousData?.viewer.conversations,
    error,
    loading,
    refresh,
    older,
    again: refetch,
  };
};
