import { pageNameIn } from "@preau/dashboard-model";
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import { type Connection, connectionOf, PageArguments, pageAfter } from "../../platform/graph/connection.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { dashboardFrom } from "./dashboard.resolver.ts";
import { Dashboard } from "./dashboard.type.ts";
import { readRevisionCount, readRevisions, type RevisionRow } from "./history.queries.ts";
import { changesAt } from "./history.service.ts";
import { DashboardRevision, DashboardRevisionConnection, DashboardRevisionItem } from "./history.type.ts";
import { dashboardOf } from "./viewer-dashboard.service.ts";

const newest = 2_147_483_647;

@Resolver(() => ViewerType)
export class DashboardHistoryResolver {
  @SessionOnly()
  @FieldResolver(() => DashboardRevisionConnection, {
    description: "What the viewer changed on their dashboard, the latest first.",
  })
  async dashboardHistory(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<DashboardRevision>> {
    const viewer = viewerOf(context).id;
    const { limit, key } = pageAfter(page, ["number"]);
    const [rows, [count]] = await Promise.all([
      context.rows(readRevisions, { viewer, before: Number(key?.[0] ?? newest), limit }),
      context.rows(readRevisionCount, { viewer }),
    ]);
    return connectionOf(page, { rows, total: count!.count }, ({ version }) => [version], revisionFrom);
  }

  @SessionOnly()
  @FieldResolver(() => Dashboard, {
    nullable: true,
    description:
      "How the dashboard would be if one went back to a revision. NOT_FOUND when it is no longer kept.",
  })
  async dashboardAt(
    @Arg("version", () => Int, { description: "The version of the revision." }) version: number,
    @Ctx() context: ViewerContext,
  ): Promise<Dashboard> {
    const viewer = viewerOf(context);
    const changes = await changesAt(context, viewer, version);
    return dashboardFrom({ ...(await dashboardOf(context, viewer)), changes }, null);
  }
}

@Resolver(() => DashboardRevisionItem)
export class DashboardRevisionItemResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The page concerned, or the one to which widgets were added or moved from another.",
  })
  page(
    @Root() { names }: DashboardRevisionItem,
    @Arg("locale", () => String, {
      defaultValue: "fr",
      description: "`fr` or `en`, where the name has both.",
    })
    locale: string,
  ): string | null {
    return names === undefined ? null : pageNameIn(names, locale);
  }
}

const revisionFrom = ({ version, madeAt, cause, summary }: RevisionRow): DashboardRevision => ({
  version,
  madeAt,
  cause,
  items: summary.map(({ type, kind, page, count }) => ({ type, kind: kind ?? null, names: page, count })),
});
