import {
  importDashboard,
  type Operation,
  resetOperations,
  restoreOperations,
  withIds,
} from "@preau/dashboard-model";
import { GraphQLJSON } from "graphql-scalars";
import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";

import { UserError } from "../../platform/errors/user-error.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ArrangeDashboardInput, ArrangeDashboardPayload } from "./arrange.input.ts";
import { readOperations, sortOperations } from "./arrange.operations.ts";
import { arrangeDashboard, type Arranged, redoDashboard, undoDashboard } from "./arrange.service.ts";
import { dashboardFrom } from "./dashboard.resolver.ts";
import { changesAt } from "./history.service.ts";
import { dashboardOf } from "./viewer-dashboard.service.ts";

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

  @SessionOnly()
  @Mutation(() => ArrangeDashboardPayload, {
    description:
      "Goes back to how the dashboard was after a revision; what layers place since stays. It can be undone. NOT_FOUND when it is no longer kept.",
  })
  async restoreDashboard(
    @Arg("version", () => Int, { description: "The version of the revision." }) version: number,
    @Arg("page", () => ID, pageArgument) page: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<ArrangeDashboardPayload> {
    const viewer = viewerOf(context);
    const { layers, changes } = await dashboardOf(context, viewer);
    const earlier = await changesAt(context, viewer, version);
    const operations = withIds(restoreOperations(layers, changes, earlier), uuidv7);
    return payload(await arrangeDashboard(context, viewer, operations, [], "RESTORE"), page);
  }

  @SessionOnly()
  @Mutation(() => ArrangeDashboardPayload, {
    description:
      "Makes the dashboard look like an exported file, as far as locks and the kinds offered to the viewer allow. It can be undone. INVALID when the file is none.",
  })
  async importDashboard(
    @Arg("file", () => GraphQLJSON, { description: "What the file holds, as JSON." }) file: unknown,
    @Arg("page", () => ID, pageArgument) page: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<ArrangeDashboardPayload> {
    const viewer = viewerOf(context);
    const { layers, changes } = await dashboardOf(context, viewer);
    const imported = importDashboard(layers, changes, file);
    if ("problem" in imported) throw new UserError("INVALID", problems[imported.problem], "file");
    const { operations, refused } = sortOperations(viewer, withIds(imported.operations, uuidv7));
    return payload(await arrangeDashboard(context, viewer, operations, refused, "IMPORT"), page);
  }
}

const problems = {
  NOT_A_DASHBOARD: "This file holds no dashboard of Préau.",
  NEWER_VERSION: "This file was made by a later version of Préau.",
};

const payload = ({ dashboard, refused }: Arranged, page: string | null): ArrangeDashboardPayload => ({
  dashboard: dashboardFrom(dashboard, page),
  refused: refused.map(({ operationId, code, slot }) => ({ operationId, code, slot: slot ?? null })),
});
