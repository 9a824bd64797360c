import { msg } from "@lingui/core/macro";
import { Activity } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { serviceStatusFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "service-status",
  title: msg`State of Préau`,
  description: msg`Whether Préau works as it should, and the maintenance that is planned.`,
  group: "administration",
  icon: Activity,
  fragment: serviceStatusFragment,
  load: () => import("./service-status.tsx"),
});
