import { type Operation, resetOperations, withIds } from "@preau/dashboard-model";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ArrangeDashboardInput, ArrangeDashboardPayload } from "./arrange.input.ts";
import { readOperations } from "./arrange.operations.ts";
import { arrangeDashboard, type Arranged, redoDashboard, undoDashboard } from "./arrange.service.ts";
import { dashboardFrom } from "./dashboard.resolver.ts";
import { dashboardOf } from "./viewer-dashboard.ts";

const pageArgument = { nullable: true, description: "The page to show in the answer." } as const;

@Resolver()
export class ArrangeResolver {
  @SessionOnly()
  @Mutation(() => ArrangeDashboardPayload, {
    description: "Changes the viewer's dashboard. One batch is one step of undo.",
  })
  async arrangeDashboard(
    @Arg("input", () => ArrangeDashboardInput, { description: "The operations." })
    input: ArrangeDashboardInput,
    @Arg("page", () => ID, pageArgument) page: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<ArrangeDashboardPayload> {
    const viewer = viewerOf(context);
    const { operations, refused } = readOperations(viewer, input.operations);
    return payload(await arrangeDashboard(context, viewer, operations, refused), page);
  }

  @SessionOnly()
  @Mutation(() => ArrangeDashboardPayload, {
    description: "Takes the last batch of changes back; nothing else is lost.",
  })
  async undoDashboard(
    @Arg("page", () => ID, pageArgument) page: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<ArrangeDashboardPayload> {
    return payload(await undoDashboard(context, viewerOf(context)), page);
  }

  @SessionOnly()
  @Mutation(() => ArrangeDashboardPayload, { description: "Makes again what undo last took back." })
  async redoDashboard(
    @Arg("page", () => ID, pageArgument) page: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<ArrangeDashboardPayload> {
    return payload(await redoDashboard(context, viewerOf(context)), page);
  }

  @SessionOnly()
  @Mutation(() => ArrangeDashboardPayload, {
    description: "Goes back to what the layers place. It can be undone.",
  })
  async resetDashboard(
    @Arg("page", () => ID, pageArgument) page: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<ArrangeDashboardPayload> {
    const viewer = viewerOf(context);
    const { layers, changes } = await dashboardOf(context, viewer);
    const operations: Operation[] = withIds(resetOperations(layers, changes), uuidv7);
    return payload(await arrangeDashboard(context, viewer, operations, [], "RESET"), page);
  }
}

const payload = ({ dashboard, refused }: Arranged, page: string | null): ArrangeDashboardPayload => ({
  dashboard: dashboardFrom(dashboard, page),
  refused: refused.map(({ operationId, code, slot }) => ({ operationId, code, slot: slot ?? null })),
});
