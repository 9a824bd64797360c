import { defineNotificationKind } from "../notifications/notification-kind.ts";

/** A message came: who still reads it and did not yet is still told. */
export const messageNotification = defineNotificationKind({
  kind: "MESSAGE",
  title: (locale) => (locale === "fr" ? "Vous avez un nouveau message" : "You have a new message"),
  label: (locale) => (locale === "fr" ? "Nouveaux messages" : "New messages"),
  address: (messageId) => `/messages/message/${messageId}`,
  defaults: { screen: "AT_ONCE", email: "DIGEST", push: "AT_ONCE" },
  async stillDue(base, messageId, userIds) {
    const rows = (await base.query(
      `select distinct e.owner_id as id from mailbox_entry e join message m on m.id = e.message_id
      where e.message_id = $1 and e.owner_id = any($2::uuid[]) and not e.outgoing and e.read_at is null
        and m.state in ('DELIVERING', 'DELIVERED')`,
      [messageId, userIds],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  },
});
