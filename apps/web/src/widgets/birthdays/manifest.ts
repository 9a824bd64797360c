import { msg } from "@lingui/core/macro";
import { Cake } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { birthdaysFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "birthdays",
  title: msg`Birthdays`,
  description: msg`Birthdays in your classes, of those who agreed to show them.`,
  group: "people",
  icon: Cake,
  fragment: birthdaysFragment,
  load: () => import("./birthdays.tsx"),
  loadSettings: () => import("./settings.ts"),
});
