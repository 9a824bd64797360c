import { msg } from "@lingui/core/macro";
import { CalendarDays } from "lucide-react";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { agendaFragment } from "./fragment.ts";

export const manifest = defineWidget({
  kind: "agenda",
  title: msg`Agenda`,
  description: msg`Lessons and events of today and of the next days, yours and your children’s.`,
  group: "school",
  icon: CalendarDays,
  fragment: agendaFragment,
  facts: ["AGENDA"],
  load: () => import("./agenda.tsx"),
  loadSettings: () => import("./settings.ts"),
});
