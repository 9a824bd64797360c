import { msg } from "@lingui/core/macro";
import { Phone } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { schoolContactFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "school-contact",
  title: msg`Contact the school`,
  description: msg`Telephone, mail and address of your schools, and of those of your children.`,
  group: "school",
  icon: Phone,
  fragment: schoolContactFragment,
  load: () => import("./school-contact.tsx"),
  loadSettings: () => import("./settings.ts"),
});
