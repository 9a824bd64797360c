import type { ConversationsQuery } from "../../../platform/gql/graphql.ts";

/** A conversation as lists show it. */
export type Conversation = ConversationsQuery["viewer"]["conversations"]["nodes"][number];
