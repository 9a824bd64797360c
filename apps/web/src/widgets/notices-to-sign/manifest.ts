import { msg } from "@lingui/core/macro";
import { NotebookPen } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { noticesToSignFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "notices-to-sign",
  title: msg`Notices to sign`,
  description: msg`What waits for your signature, for all your children; and the answers to what you wrote.`,
  group: "school",
  icon: NotebookPen,
  fragment: noticesToSignFragment,
  facts: ["NOTICES", "NOTICE_ANSWERS"],
  count: ({ noticesToSignCount }) => noticesToSignCount || null,
  load: () => import("./notices-to-sign.tsx"),
  loadSettings: () => import("./settings.ts"),
});
