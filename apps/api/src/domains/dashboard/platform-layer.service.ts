import { DEFAULT_SIZE, type Layer, type LayerPlacement } from "@preau/dashboard-model";

import { allKinds } from "../../widget-kit/kinds.ts";
import type { DefaultPlace, WidgetDefinition } from "../../widget-kit/widget-definition.ts";
import type { Viewer } from "../directory/viewer.ts";

const home = { key: "home", name: { fr: "Accueil", en: "Home" } };

/** The roles that decide what a viewer begins with: those held, GUARDIAN by having children. */
export function startingRoles(viewer: Viewer): ReadonlySet<string> {
  const held = viewer.memberships.map((membership) => membership.role as string);
  const guardian = viewer.children.length > 0 ? ["GUARDIAN"] : [];
  const administrator = viewer.mandates.some((mandate) => mandate.powers.includes("ACCOUNTS"))
    ? ["ADMINISTRATOR"]
    : [];
  return new Set([...held, ...guardian, ...administrator]);
}

/** Whether a kind is offered to somebody with these roles. */
export const isOffered = (definition: WidgetDefinition, roles: ReadonlySet<string>): boolean =>
  definition.roles === undefined || definition.roles.some((role) => roles.has(role));

/** What everybody of a role begins with: the default places that lie in the folders of the widgets. */
export function platformLayer(viewer: Viewer): Layer {
  const roles = startingRoles(viewer);
  const placed = allKinds()
    .filter((definition) => isOffered(definition, roles))
    .flatMap((definition) => {
      const place = firstPlace(definition, roles);
      return place ? [{ definition, place }] : [];
    })
    .sort(
      (one, other) =>
        one.place.rank - other.place.rank || (one.definition.kind < other.definition.kind ? -1 : 1),
    );
  return {
    source: { type: "platform", id: "platform", name: "Préau" },
    pages: [home],
    placements: placed.map(({ definition, place }): LayerPlacement => ({
      kind: definition.kind,
      settings: {},
      page: home.key,
      size: place.size ?? definition.sizes[0] ?? DEFAULT_SIZE,
      canMove: true,
      canRemove: true,
      canConfigure: true,
    })),
  };
}

/** Of several roles, the one in which the widget stands first. */
const firstPlace = (definition: WidgetDefinition, roles: ReadonlySet<string>): DefaultPlace | undefined =>
  definition.places
    .filter((place) => place.roles.some((role) => roles.has(role)))
    .sort((one, other) => one.rank - other.rank)[0];
