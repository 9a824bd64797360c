import { defineNotificationKind } from "./notification-kind.ts";

/** What happened to one's own account: its subject is only what tells one event from another. */
export const accountNotification = defineNotificationKind({
  kind: "ACCOUNT",
  title: (locale) => (locale === "fr" ? "Du nouveau sur votre compte" : "Something new about your account"),
  label: (locale) => (locale === "fr" ? "Votre compte" : "Your account"),
  address: () => "/compte/sessions",
  defaults: { screen: "AT_ONCE", email: "AT_ONCE", push: "NEVER" },
  stillDue: async (_, __, userIds) => [...userIds],
});
