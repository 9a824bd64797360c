import { dayOf } from "../../platform/context/context.ts";
import { holdersOf } from "../contacts/shared-senders.service.ts";
import { type Base, defineNotificationKind, isMoreThanGuardian } from "../notifications/notification-kind.ts";

const address = (messageId: string): string => `/messages/message/${messageId}`;

/** The mailboxes among these, or all, in which a message lies that nobody read there and that was not recalled. */
async function unreadIn(
  base: Base,
  messageId: string,
  ownerIds: readonly string[] | null,
): Promise<string[]> {
  const rows = (await base.query(
    `select distinct e.owner_id as id from mailbox_entry e join message m on m.id = e.message_id
    where e.message_id = $1 and ($2::uuid[] is null or e.owner_id = any($2)) and not e.outgoing and e.read_at is null
      and m.state in ('DELIVERING', 'DELIVERED')`,
    [messageId, ownerIds],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** A message came: who still has it and did not read it is still told. */
export const messageNotification = defineNotificationKind({
  kind: "MESSAGE",
  title: (locale) => (locale === "fr" ? "Vous avez un nouveau message" : "You have a new message"),
  label: (locale) => (locale === "fr" ? "Nouveaux messages" : "New messages"),
  address,
  defaults: { screen: "AT_ONCE", email: "DIGEST", push: "AT_ONCE" },
  stillDue: unreadIn,
});

/** A message came for an office: each who holds it is told, until one of them reads it. */
export const officeMessageNotification = defineNotificationKind({
  kind: "OFFICE_MESSAGE",
  concerns: isMoreThanGuardian,
  title: (locale) =>
    locale === "fr" ? "Une boîte partagée a un nouveau message" : "A shared mailbox has a new message",
  label: (locale) => (locale === "fr" ? "Messages des boîtes partagées" : "Messages of shared mailboxes"),
  address,
  defaults: { screen: "AT_ONCE", email: "NEVER", push: "NEVER" },
  async stillDue(base, messageId, userIds) {
    const unread = await unreadIn(base, messageId, null);
    const holders = await holdersOf(base, unread, dayOf(new Date()));
    return userIds.filter((id) => holders.some((one) => one.userId === id));
  },
});
