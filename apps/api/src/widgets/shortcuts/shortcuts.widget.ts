import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import type { ViewerContext } from "../../domains/directory/viewer.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

const icons = ["LINK", "BOOK", "VIDEO", "MUSIC", "SPORT", "MEAL", "BUS", "MAIL", "CALENDAR", "HELP"] as const;
type Icon = (typeof icons)[number];

const ShortcutIcon = describedEnum<Icon>("ShortcutIcon", "The drawing of a shortcut.", {
  LINK: "Any page.",
  BOOK: "Something to read.",
  VIDEO: "Something to look at.",
  MUSIC: "Something to listen to.",
  SPORT: "Sports.",
  MEAL: "The canteen.",
  BUS: "Transport.",
  MAIL: "Mail.",
  CALENDAR: "Dates.",
  HELP: "Help.",
});

@ObjectType({ description: "A named address." })
export class Shortcut {
  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "An address of the web, with http or https and nothing else." })
  address: string;

  @Field(() => ShortcutIcon, { description: "Its drawing." })
  icon: Icon;
}

@ObjectType({ implements: Widget, description: "A few named addresses, chosen in the settings." })
export class ShortcutsWidget extends Widget {
  @Scope("dashboard:read")
  @Field(() => [Shortcut], { nullable: true, description: "In their order; null when `failure` is set." })
  shortcuts?: Shortcut[] | null;
}

/** A name before the host makes one host look like another. */
const isPlain = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.username === "" && url.password === "";
};

const shortcut = z.strictObject({
  name: z.string().trim().min(1).max(60),
  address: z
    .url({ protocol: /^https?$/, hostname: /./ })
    .max(500)
    .refine(isPlain),
  icon: z.enum(icons).default("LINK"),
});

const settings = z.strictObject({
  /** The addresses, in their order. */
  shortcuts: z.array(shortcut).max(12).default([]),
});

export const shortcuts = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "shortcuts",
  type: ShortcutsWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "wide", height: "normal" },
    { width: "small", height: "compact" },
    { width: "wide", height: "compact" },
  ],
  settings,
  places: [],
  load: (_context, wish) => Promise.resolve({ shortcuts: wish.shortcuts }),
});
