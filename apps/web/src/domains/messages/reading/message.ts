import type { ConversationQuery } from "../../../platform/gql/graphql.ts";

export type OpenConversation = NonNullable<ConversationQuery["viewer"]["conversation"]>;
/** A message of the conversation that stands open. */
export type Message = OpenConversation["messages"]["nodes"][number];
