import { msg } from "@lingui/core/macro";
import { UsersRound } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { childrenFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "children",
  title: msg`My children`,
  description: msg`All your children, in all their schools, with their classes and head teachers.`,
  group: "people",
  icon: UsersRound,
  fragment: childrenFragment,
  load: () => import("./children.tsx"),
  loadSettings: () => import("./settings.ts"),
});
