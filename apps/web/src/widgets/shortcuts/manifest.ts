import { msg } from "@lingui/core/macro";
import { Link2 } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { shortcutsFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "shortcuts",
  title: msg`Shortcuts`,
  description: msg`A few addresses with a name and a drawing, for you or for your school.`,
  group: "mine",
  icon: Link2,
  fragment: shortcutsFragment,
  load: () => import("./shortcuts.tsx"),
  loadSettings: () => import("./settings.ts"),
});
