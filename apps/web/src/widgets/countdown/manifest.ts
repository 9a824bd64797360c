import { msg } from "@lingui/core/macro";
import { Hourglass } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { countdownFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "countdown",
  title: msg`Countdown`,
  description: msg`How many days are left until a day of your choice.`,
  group: "mine",
  icon: Hourglass,
  fragment: countdownFragment,
  load: () => import("./countdown.tsx"),
  loadSettings: () => import("./settings.ts"),
});
