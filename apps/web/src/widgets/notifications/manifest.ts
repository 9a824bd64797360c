import { msg } from "@lingui/core/macro";
import { Bell } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { notificationsFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "notifications",
  title: msg`Notifications`,
  description: msg`What you were told and have not read yet, the latest first.`,
  group: "mine",
  icon: Bell,
  fragment: notificationsFragment,
  facts: ["NOTIFICATIONS"],
  count: ({ unread }) => unread || null,
  load: () => import("./notifications.tsx"),
  loadSettings: () => import("./settings.ts"),
});
