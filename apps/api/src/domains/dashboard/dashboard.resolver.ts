import {
  changesToJson,
  type ComposedDashboard,
  type ComposedPage,
  type ComposedPlacement,
  pageNameIn,
} from "@preau/dashboard-model";
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";

import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { oncePer } from "../../platform/read/once.ts";
import { allKinds, kindOf } from "../../widget-kit/kinds.ts";
import { dashboardBudget, runWidget } from "../../widget-kit/run-widget.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { CatalogueEntry, Dashboard, DashboardPage, type LayerKind, Placement } from "./dashboard.type.ts";
import { isOffered, startingRoles } from "./platform-layer.service.ts";
import { compose, dashboardOf, type ViewerDashboard } from "./viewer-dashboard.service.ts";

/** Milliseconds that a widget asked alone may take. */
const aloneBudget = 10_000;

@Resolver(() => ViewerType)
export class ViewerDashboardResolver {
  @Scope("dashboard:read")
  @FieldResolver(() => Dashboard, {
    description: "The viewer's dashboard. Only the viewer sees it, guardians and schools included.",
  })
  async dashboard(
    @Arg("page", () => ID, { nullable: true, description: "The key of the page whose widgets are wanted." })
    page: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<Dashboard> {
    return dashboardFrom(await dashboardOf(context, viewerOf(context)), page);
  }

  @Structural()
  @FieldResolver(() => Widget, {
    nullable: true,
    description:
      "One widget of the dashboard, asked alone: it may take longer than a dashboard waits. Null when it is not there.",
  })
  async widget(
    @Arg("id", () => ID, { description: "The slot that it fills." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<Widget | null> {
    const { pages } = compose(await dashboardOf(context, viewerOf(context)));
    const placement = pages.flatMap((page) => page.placements).find((one) => one.slot === id);
    return placement ? runWidget({ ...context, rows: context.rowsAlone }, placement, aloneBudget) : null;
  }

  @Structural()
  @FieldResolver(() => Widget, {
    nullable: true,
    description:
      "What a kind would show the viewer, with their own data and the settings that it begins with. Null when it is not offered to them.",
  })
  widgetPreview(
    @Arg("kind", () => ID, { description: "The name of its folder." }) kind: string,
    @Ctx() context: ViewerContext,
  ): Promise<Widget> | null {
    const definition = kindOf(kind);
    if (!definition || !isOffered(definition, startingRoles(viewerOf(context)))) return null;
    const placed = { slot: `preview:${kind}`, kind, settings: {} };
    return runWidget({ ...context, rows: context.rowsAlone }, placed, aloneBudget);
  }

  @Scope("dashboard:read")
  @FieldResolver(() => [CatalogueEntry], { description: "The kinds of widgets that the viewer may add." })
  async catalogue(@Ctx() context: ViewerContext): Promise<CatalogueEntry[]> {
    const viewer = viewerOf(context);
    const roles = startingRoles(viewer);
    const { pages } = compose(await dashboardOf(context, viewer));
    const placed = new Set(pages.flatMap((page) => page.placements).map((placement) => placement.kind));
    return allKinds()
      .filter((definition) => isOffered(definition, roles))
      .map(({ kind, sizes }) => ({ kind, sizes: [...sizes], placed: placed.has(kind) }));
  }
}

@Resolver(() => DashboardPage)
export class DashboardPageResolver {
  @FieldResolver(() => String, { description: "Its name." })
  name(
    @Root() page: DashboardPage,
    @Arg("locale", () => String, {
      defaultValue: "fr",
      description: "`fr` or `en`, where the name has both.",
    })
    locale: string,
  ): string {
    return pageNameIn(page.names, locale);
  }
}

@Resolver(() => Placement)
export class PlacementResolver {
  @Structural()
  @FieldResolver(() => Widget, { description: "What it shows, or why it shows nothing." })
  widget(@Root() placement: Placement, @Ctx() context: ViewerContext): Promise<Widget> {
    const { id: slot, kind, settings } = placement;
    return runWidget(context, { slot, kind, settings }, dashboardBudget);
  }
}

/** A dashboard as the graph shows it, opened on a page. */
export function dashboardFrom(stored: ViewerDashboard, pageKey: string | null): Dashboard {
  const { version, canUndo, canRedo, layers, changes } = stored;
  const pages = pagesOf(compose(stored));
  const page = pages.find((one) => one.id === pageKey) ?? pages[0]!;
  return { version, canUndo, canRedo, pages, page, arrangement: { layers, changes: changesToJson(changes) } };
}

const pagesOf = oncePer(({ pages }: ComposedDashboard) => pages.map(pageFrom));

const pageFrom = (page: ComposedPage): DashboardPage => ({
  id: page.key,
  names: page.name,
  placements: page.placements.map(placementFrom),
});

const placementFrom = (placement: ComposedPlacement): Placement => ({
  id: placement.slot,
  kind: placement.kind,
  size: placement.size,
  settings: placement.settings,
  placedBy: placement.placedBy.flatMap((source) =>
    typeof source === "object"
      ? [{ kind: source.type.toUpperCase() as LayerKind, id: source.id, name: source.name }]
      : [],
  ),
  viewerCanMove: placement.canMove,
  viewerCanRemove: placement.canRemove,
  viewerCanConfigure: placement.canConfigure,
  parked: placement.parked,
});
