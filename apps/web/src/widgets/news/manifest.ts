import { msg } from "@lingui/core/macro";
import { Megaphone } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { newsFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "news",
  title: msg`News`,
  description: msg`What your schools tell you, the latest first.`,
  group: "school",
  icon: Megaphone,
  fragment: newsFragment,
  facts: ["NEWS"],
  load: () => import("./news.tsx"),
  loadSettings: () => import("./settings.ts"),
});
