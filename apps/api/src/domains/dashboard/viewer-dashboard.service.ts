import {
  type Changes,
  changesFromJson,
  composeDashboard,
  type ComposedDashboard,
  emptyChanges,
  type Layer,
} from "@preau/dashboard-model";

import { oncePer } from "../../platform/read/once.ts";
import { recently } from "../../platform/read/recently.ts";
import { kindOf } from "../../widget-kit/kinds.ts";
import { audienceParameters } from "../audiences/audience.visible.ts";
import { viewerParameters } from "../directory/viewer.visible.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { readDashboard, type StoredDashboard, type StoredLayer } from "./dashboard.queries.ts";
import { isOffered, platformLayer, startingRoles } from "./platform-layer.service.ts";

/** The stored dashboard of a viewer, read once, with its layers and changes in the words of the model. */
export interface ViewerDashboard {
  version: number;
  canUndo: boolean;
  canRedo: boolean;
  layers: Layer[];
  changes: Changes;
}

const dashboards = new WeakMap<ViewerContext, Promise<ViewerDashboard>>();

/** Within a request the dashboard is read once, whoever asks for it. */
export function dashboardOf(context: ViewerContext, viewer: Viewer): Promise<ViewerDashboard> {
  const known = dashboards.get(context);
  if (known) return known;
  const read = readViewerDashboard(context, viewer);
  dashboards.set(context, read);
  return read;
}

async function readViewerDashboard(context: ViewerContext, viewer: Viewer): Promise<ViewerDashboard> {
  const { version, canUndo, canRedo, layers, changes } = await readStored(context, viewer);
  return {
    version,
    canUndo,
    canRedo,
    layers: layersOf(viewer)(layers),
    changes: changes === null ? emptyChanges : changesOf(changes),
  };
}

async function readStored(context: ViewerContext, viewer: Viewer): Promise<StoredDashboard> {
  const parameters = { ...viewerParameters(viewer), ...audienceParameters(viewer), now: context.now };
  const [row] = await context.rows(readDashboard, parameters);
  return row!;
}

/** What is stored of the dashboard of a viewer, who may be an imagined one. */
export async function storedDashboard(
  context: ViewerContext,
  viewer: Viewer,
): Promise<{ layers: StoredLayer[] }> {
  return { layers: layersIn((await readStored(context, viewer)).layers) };
}

const layersIn = (json: string): StoredLayer[] => JSON.parse(json) as StoredLayer[];

// Most dashboards are read again before anybody changes them: the same text is not understood anew each time.
const layersOf = oncePer((viewer: Viewer) =>
  recently(2, (json): Layer[] => [
    platformLayer(viewer),
    ...layersIn(json).map((layer) => asLayer(layer, viewer)),
  ]),
);
const changesOf = recently(1000, (json) => storedChanges(JSON.parse(json)));

/** What a user changed, from its column. Changes that nobody can read any more must fail rather than be forgotten. */
export function storedChanges(json: unknown): Changes {
  if (json === null) return emptyChanges;
  const changes = changesFromJson(json);
  if (changes === null)
    throw new Error("The stored changes of a dashboard are not readable by this version.");
  return changes;
}

/** A layer offers a kind only to those whom the kind is for. */
export function asLayer({ type, id, name, content }: Omit<StoredLayer, "layer">, viewer: Viewer): Layer {
  const roles = startingRoles(viewer);
  return {
    source: { type, id, name },
    pages: content.pages,
    placements: content.placements.filter((placement) => {
      const kind = kindOf(placement.kind);
      return kind === undefined || isOffered(kind, roles);
    }),
  };
}

const composedOf = oncePer((layers: readonly Layer[]) =>
  oncePer((changes: Changes) => composeDashboard(layers, changes)),
);

export const compose = ({ layers, changes }: ViewerDashboard): ComposedDashboard =>
  composedOf(layers)(changes);
