import { msg } from "@lingui/core/macro";
import { BookOpen } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { myClassesFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "my-classes",
  title: msg`My classes`,
  description: msg`The classes that you teach or learn in, with their people.`,
  group: "school",
  icon: BookOpen,
  fragment: myClassesFragment,
  load: () => import("./my-classes.tsx"),
  loadSettings: () => import("./settings.ts"),
});
