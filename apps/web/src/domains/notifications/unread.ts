import { useSyncExternalStore } from "react";
import { client } from "../../platform/apollo.ts";
import { unreadDocument } from "./documents.ts";

// Beside Apollo's cache: the bell stands on every page, and asks nothing that the first answer already said.
let unread = 0;
const listeners = new Set<() => void>();

/** How many notifications are left to read: 100 says 100 or more. */
export const tellUnread = (count: number) => {
  unread = count;
  for (const listener of listeners) listener();
};

export const askUnread = async () => {
  const { data } = await client.query({ query: unreadDocument, fetchPolicy: "no-cache" });
  if (data) tellUnread(data.viewer.unreadNotificationCount);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useUnread = () => useSyncExternalStore(subscribe, () => unread);
