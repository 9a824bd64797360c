import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { PageName } from "@preau/dashboard-model";
import { GraphQLJSON } from "graphql-scalars";

import { Scope, SessionOnly, Structural } from "../../platform/graph/decorators.ts";

export const LayerKind = {
  PLATFORM: "PLATFORM",
  TERRITORY: "TERRITORY",
  ESTABLISHMENT: "ESTABLISHMENT",
  CLASS: "CLASS",
} as const;
export type LayerKind = keyof typeof LayerKind;
registerEnumType(LayerKind, {
  name: "LayerKind",
  description: "Who placed a widget, other than the viewer.",
  valuesConfig: {
    PLATFORM: { description: "Préau itself, by role." },
    TERRITORY: { description: "A region, an academy, a municipality…" },
    ESTABLISHMENT: { description: "A school or university." },
    CLASS: { description: "A class or a course." },
  },
});

@ObjectType({ description: "How large a widget wishes to be." })
export class WidgetSize {
  @Field(() => String, { description: "`small` (one column), `wide` (two) or `full` (all)." })
  width: string;

  @Field(() => String, { description: "`compact`, `normal` or `tall`." })
  height: string;
}

@ObjectType({ description: "Who placed a widget: a layer under the viewer's own changes." })
export class LayerSource {
  @Field(() => LayerKind, { description: "The kind of layer." })
  kind: LayerKind;

  @Field(() => ID, {
    description: "The id of the territory, establishment or class; `platform` for Préau itself.",
  })
  id: string;

  @Field(() => String, { description: "Its name, as people say it." })
  name: string;
}

@ObjectType({ description: "A widget put somewhere, with its size and settings. Only its viewer sees it." })
export class Placement {
  @Field(() => ID, { description: "The slot: the kind with its settings, the same on every device." })
  id: string;

  @Field(() => String, { description: "Which widget it is: the name of its folder." })
  kind: string;

  @Scope("dashboard:read")
  @Field(() => WidgetSize, { description: "How large it wishes to be." })
  size: WidgetSize;

  @Field(() => GraphQLJSON, { description: "What this kind lets one choose; its shape belongs to the kind." })
  settings: unknown;

  @Scope("dashboard:read")
  @Field(() => [LayerSource], { description: "Who placed it; empty when the viewer did." })
  placedBy: LayerSource[];

  @Field(() => Boolean, { description: "Whether the viewer may move or resize it." })
  viewerCanMove: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take it away." })
  viewerCanRemove: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may change its settings." })
  viewerCanConfigure: boolean;

  @Field(() => Boolean, {
    description: "A later lock holds back a change of the viewer's, which returns with its end.",
  })
  parked: boolean;
}

@ObjectType({ description: "A tab of a dashboard." })
export class DashboardPage {
  @Field(() => ID, { description: "The key of the page, as in its address." })
  id: string;

  names: PageName;

  @Scope("dashboard:read")
  @Field(() => [Placement], { description: "Its widgets in reading order." })
  placements: Placement[];
}

@ObjectType({
  description:
    "What a dashboard is composed from, for a client that applies operations before they are saved.",
})
export class Arrangement {
  @Field(() => GraphQLJSON, { description: "The layers of the viewer, as in the package dashboard-model." })
  layers: unknown;

  @Field(() => GraphQLJSON, { description: "What the viewer changed, as in the package dashboard-model." })
  changes: unknown;
}

@ObjectType({
  description: "The dashboard of the viewer: what the layers place, with the viewer's own changes.",
})
export class Dashboard {
  @Field(() => Int, {
    description: "Grows by one with each batch of changes; 0 when nothing was ever changed.",
  })
  version: number;

  @Scope("dashboard:read")
  @Field(() => [DashboardPage], {
    description: "All pages in order. Ask for the widgets of the shown one with `page`.",
  })
  pages: DashboardPage[];

  @Scope("dashboard:read")
  @Field(() => DashboardPage, {
    description: "The page asked for; the first when none was, or when it is gone.",
  })
  page: DashboardPage;

  @Field(() => Boolean, { description: "Whether there is a batch of changes to take back." })
  canUndo: boolean;

  @Field(() => Boolean, { description: "Whether there is a batch of changes to make again." })
  canRedo: boolean;

  @SessionOnly()
  @Field(() => Arrangement, { description: "What it is composed from." })
  arrangement: Arrangement;
}

@ObjectType({ description: "A kind of widget that the viewer may add." })
export class CatalogueEntry {
  @Structural()
  @Field(() => ID, { description: "The name of its folder." })
  kind: string;

  @Structural()
  @Field(() => [WidgetSize], {
    description: "Sizes that it can be given; the first is the one it takes when added.",
  })
  sizes: WidgetSize[];

  @Structural()
  @Field(() => Boolean, { description: "Whether it is on the viewer's dashboard already." })
  placed: boolean;
}
