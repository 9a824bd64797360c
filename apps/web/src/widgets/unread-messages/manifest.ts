import { msg } from "@lingui/core/macro";
import { Mail } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { unreadMessagesFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "unread-messages",
  title: msg`Messages`,
  description: msg`What people wrote to you and you have not read, of all your children at once.`,
  group: "people",
  icon: Mail,
  fragment: unreadMessagesFragment,
  facts: ["MESSAGES"],
  count: ({ unreadCount }) => unreadCount ?? null,
  load: () => import("./unread-messages.tsx"),
  loadSettings: () => import("./settings.ts"),
});
