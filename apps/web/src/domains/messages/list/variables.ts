import type { ConversationsQueryVariables } from "../../../platform/gql/graphql.ts";
import type { Narrowing, Place } from "../places.ts";

/** What the API is asked for a place. A search goes through the whole mailbox, but for the bin. */
export const variablesOf = (place: Place, narrowing: Narrowing): ConversationsQueryVariables => ({
  mailboxId: narrowing.mailbox ?? null,
  box:
    place.kind === "box" && !narrowing.text
      ? place.box
      : place.kind === "box" && place.box === "BIN"
        ? "BIN"
        : "ALL",
  folderId: place.kind === "folder" ? place.id : null,
  starred: place.kind === "starred" ? true : null,
  unread: narrowing.unread ? true : null,
  childId: narrowing.child ?? null,
  text: narrowing.text ?? null,
});
