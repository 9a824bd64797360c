import { msg } from "@lingui/core/macro";
import { Search } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { directorySearchFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "directory-search",
  title: msg`Find somebody`,
  description: msg`Looks for people of your school by their name.`,
  group: "people",
  icon: Search,
  fragment: directorySearchFragment,
  load: () => import("./directory-search.tsx"),
});
