import { composeDashboard, type ComposedDashboard, emptyChanges } from "@preau/dashboard-model";
import { v7 as uuidv7 } from "uuid";

import { UserError } from "../../platform/errors/user-error.ts";
import { isInAudience } from "../audiences/audience.policy.ts";
import { platformLayer } from "../dashboard/platform-layer.service.ts";
import { asLayer, storedDashboard } from "../dashboard/viewer-dashboard.service.ts";
import type { StoredLayer } from "../dashboard/dashboard.queries.ts";
import type { RoleName } from "../directory/role.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { LayerRow } from "./layers.queries.ts";

export interface Preview {
  /** Whether the draft reaches such a person at all. */
  reached: boolean;
  dashboard: ComposedDashboard;
}

/** The dashboard with which somebody of a role would begin, were the draft published; nobody's own. */
export async function previewLayer(
  context: ViewerContext,
  layer: LayerRow,
  role: RoleName,
  classId: string | null,
): Promise<Preview> {
  const inClass = classId ?? layer.classId;
  if (inClass !== null && !layer.draftTerms.some((term) => term.classId === inClass))
    throw new UserError("INVALID", "The draft is not for this class.", "classId");
  const imagined = await imaginedViewer(context, layer, role, inClass);
  const { layers } = await storedDashboard(context, imagined);
  const reached = isInAudience(imagined, layer.draftTerms);
  const draft = { ...sourceOf(layer), name: layer.placeName, layer: layer.id, content: layer.draft };
  const all = [...layers.filter((one) => one.layer !== layer.id), ...(reached ? [draft] : [])].sort(
    (one, other) => (one.layer < other.layer ? -1 : 1),
  );
  const composed = [platformLayer(imagined), ...all.map((one) => asLayer(one, imagined))];
  return { reached, dashboard: composeDashboard(composed, emptyChanges) };
}

function sourceOf({ classId, establishmentId, territoryId }: LayerRow): Pick<StoredLayer, "type" | "id"> {
  if (classId !== null) return { type: "class", id: classId };
  return establishmentId !== null
    ? { type: "establishment", id: establishmentId }
    : { type: "territory", id: territoryId! };
}

/** Somebody of the role in the place of the layer, who has an id that nobody has. */
async function imaginedViewer(
  context: ViewerContext,
  { establishmentId, territoryId }: LayerRow,
  role: RoleName,
  classId: string | null,
): Promise<Viewer> {
  // Of a territory, somebody in a school of it that nobody knows.
  const school = establishmentId ?? uuidv7();
  const classIds = classId === null ? [] : [classId];
  const isGuardian = role === "GUARDIAN";
  const child = {
    id: uuidv7(),
    maySign: true,
    mayBeContacted: true,
    classIds,
    establishmentIds: [school],
  };
  const teaches = role === "STUDENT" || isGuardian ? [] : classIds;
  return {
    id: uuidv7(),
    today: context.viewer!.today,
    timeZone: context.viewer!.timeZone,
    memberships: [{ establishmentId: school, role, function: null }],
    mandates: [],
    learns: role === "STUDENT" ? classIds : [],
    teaches,
    teachesAsTeacher: role === "TEACHER" ? teaches : [],
    headOf: [],
    children: isGuardian ? [child] : [],
    narrowedTo: null,
    territories: { [school]: await territoriesAround(context, territoryId) },
    guardianIds: [],
    hidden: { all: [], whereabouts: [], contact: [] },
    reach: [],
  };
}

async function territoriesAround(context: ViewerContext, territoryId: string | null): Promise<string[]> {
  const rows = (await context.database.query(
    `with recursive around as (
      select id, parent_id, 0 as distance from territory where id = $1
      union all select t.id, t.parent_id, a.distance + 1 from territory t join around a on t.id = a.parent_id
    ) select id from around order by distance`,
    [territoryId],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
