import { msg } from "@lingui/core/macro";
import { TentTree } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { schoolCalendarFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "school-calendar",
  title: msg`School holidays`,
  description: msg`The next school holidays of your zone, in days, and the public holidays.`,
  group: "school",
  icon: TentTree,
  fragment: schoolCalendarFragment,
  load: () => import("./school-calendar.tsx"),
  loadSettings: () => import("./settings.ts"),
});
