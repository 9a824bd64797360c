import type { LayerPlacement } from "@preau/dashboard-model";

import type { Name, Place } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

const fields = `id name version draft unpublished updatedBy audience { roles classes { id name } }
  live { number } scheduled { number publishedAt } versions { number withdrawal again publishedBy count }`;

export interface ShownLayer {
  id: string;
  name: string;
  version: number;
  draft: { pages: object[]; placements: LayerPlacement[] };
  unpublished: boolean;
  updatedBy: string | null;
  audience: { roles: string[]; classes: { id: string; name: string }[] };
  live: { number: number } | null;
  scheduled: { number: number; publishedAt: string } | null;
  versions: {
    number: number;
    withdrawal: boolean;
    again: number | null;
    publishedBy: string;
    count: number;
  }[];
}

export const home = { key: "home", name: { fr: "Accueil", en: "Home" } };

/** A widget that a layer places. */
export const places = (kind: string, more: Partial<LayerPlacement> = {}): LayerPlacement => ({
  kind,
  settings: {},
  page: "home",
  size: { width: "small", height: "normal" },
  canMove: true,
  canRemove: true,
  canConfigure: true,
  ...more,
});

export const holding = (...placements: LayerPlacement[]) => ({ pages: [home], placements });

interface Answer {
  layer?: ShownLayer;
  viewer?: { layer: ShownLayer };
}

/** The awkward school with an administrator of the collège's dashboards, and who lays them out. */
export async function openLayersDesk() {
  const school: OpenSchool = await openSchool();
  const { database } = await school.api.context(null);
  const grant = async (name: Name, place: Place): Promise<void> => {
    await database.query(
      `update mandate set powers = powers || '{LAYERS}'
      where user_id = $1 and establishment_id = $2`,
      [school.people[name], school.places[place]],
    );
  };
  await grant("accountsOfCollege", "college");

  const ask = async (name: Name, document: string, variables: object, now?: Date): Promise<ShownLayer> => {
    const { data, errors } = await school.api.ask(school.people[name], document, {
      variables: variables as Record<string, unknown>,
      ...(now ? { now } : {}),
    });
    const [error] = errors ?? [];
    if (error) throw Object.assign(new Error(error.message), error.extensions);
    const { layer, viewer } = JSON.parse(JSON.stringify(data)) as Answer;
    return (layer ?? viewer?.layer)!;
  };
  const change =
    (field: string, type: string) =>
    (name: Name, input: object, now?: Date): Promise<ShownLayer> =>
      ask(
        name,
        `mutation M($input: ${type}!) { layer: ${field}(input: $input) { ${fields} } }`,
        { input },
        now,
      );
  return {
    ...school,
    create: change("createLayer", "CreateLayerInput"),
    save: change("saveLayerDraft", "SaveLayerDraftInput"),
    publish: change("publishLayer", "PublishLayerInput"),
    unschedule: change("unscheduleLayer", "LayerInput"),
    withdraw: change("withdrawLayer", "LayerInput"),
    reopen: change("reopenLayerVersion", "LayerVersionInput"),
    read: (name: Name, id: string, now?: Date) =>
      ask(
        name,
        `query R($id: ID!) { viewer { layer: administeredLayer(id: $id) { ${fields} } } }`,
        { id },
        now,
      ),
    /** What stands on somebody's dashboard by the layers of their schools, as slots. */
    async given(name: Name, now = new Date()): Promise<string[]> {
      const { data } = await school.api.ask(
        school.people[name],
        "{ viewer { dashboard { pages { placements { id placedBy { kind } } } } } }",
        { now },
      );
      const { viewer } = data as unknown as {
        viewer: { dashboard: { pages: { placements: { id: string; placedBy: { kind: string }[] }[] }[] } };
      };
      return viewer.dashboard.pages
        .flatMap(({ placements }) => placements)
        .filter(({ placedBy }) =>
          placedBy.some(({ kind }) => ["CLASS", "ESTABLISHMENT", "TERRITORY"].includes(kind)),
        )
        .map(({ id }) => id);
    },
  };
}

export type LayersDesk = Awaited<ReturnType<typeof openLayersDesk>>;
