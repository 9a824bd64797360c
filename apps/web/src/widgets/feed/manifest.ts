import { msg } from "@lingui/core/macro";
import { Rss } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { feedFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "feed",
  title: msg`News of another site`,
  description: msg`The latest of a site of your choice, by its RSS or Atom feed.`,
  group: "mine",
  icon: Rss,
  fragment: feedFragment,
  load: () => import("./feed.tsx"),
  loadSettings: () => import("./settings.ts"),
});
