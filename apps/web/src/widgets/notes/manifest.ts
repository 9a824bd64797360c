import { msg } from "@lingui/core/macro";
import { StickyNote } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { notesFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "notes",
  title: msg`My notes`,
  description: msg`A private notebook. Nobody else reads it.`,
  group: "mine",
  icon: StickyNote,
  fragment: notesFragment,
  load: () => import("./notes.tsx"),
});
