import { msg } from "@lingui/core/macro";
import { Star } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { favouritesFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "favourites",
  title: msg`Favourites`,
  description: msg`The addresses that you want at hand. Only you see them.`,
  group: "mine",
  icon: Star,
  fragment: favouritesFragment,
  facts: ["FAVOURITES"],
  load: () => import("./favourites.tsx"),
});
