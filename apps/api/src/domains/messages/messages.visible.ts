/** The parameter that the predicates of this folder use: the mailboxes that the viewer opens. */
export const mailParameters = (mailboxes: readonly string[]) => ({ viewer_mailboxes: mailboxes });

/** The twin of `canSeeMessage`, for the alias of a "message". */
export const messageVisible = (message: string): string => `exists (select from mailbox_entry x
  where x.message_id = ${message}.id and x.owner_id = any(:viewer_mailboxes::uuid[]))`;

/** SQL: what a message says, for one of these mailboxes, in which it lies. */
const says = (message: string, mailboxes: string): string =>
  `(${message}.state <> 'RECALLED' or ${message}.mailbox_id = ${mailboxes})`;

/** The second half of `canReadMessage`, for a message that lies in the mailbox whose id `owner` (SQL) gives. */
export const contentKept = (message: string, owner: string): string => says(message, owner);

/** The twin of `canReadMessage`. */
export const messageReadable = (message: string): string =>
  `(${messageVisible(message)} and ${says(message, "any(:viewer_mailboxes::uuid[])")})`;

/** The twin of `canSeeRecipient`, for the aliases of an entry, its message and a recipient of it. */
export const recipientVisible = (entry: string, message: string, recipient: string): string => `(
  ${recipient}.conversation_id = ${entry}.conversation_id or ${recipient}.owner_id = ${entry}.owner_id
  or (${message}.mailbox_id = ${entry}.owner_id and ${message}.conversation_id = ${entry}.conversation_id))`;
