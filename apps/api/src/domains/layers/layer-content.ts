import { layerSchema, LIMITS, slotOf } from "@preau/dashboard-model";

import { UserError } from "../../platform/errors/user-error.ts";
import { kindOf } from "../../widget-kit/kinds.ts";
import type { LayerContent } from "./layers.queries.ts";

/** What a new layer holds: the page on which everybody's dashboard opens, with nothing on it yet. */
export const emptyContent: LayerContent = {
  pages: [{ key: "home", name: { fr: "Accueil", en: "Home" } }],
  placements: [],
};

const anySource = { type: "establishment", id: "draft", name: "" } as const;

const invalid = (message: string, ...path: PropertyKey[]): UserError =>
  new UserError("INVALID", message, ["content", ...path.map(String)].join("."));

/** What somebody composed, when it can stand on a dashboard. @throws INVALID with the field */
export function contentOf(raw: unknown): LayerContent {
  const given = typeof raw === "object" && raw !== null ? raw : {};
  const read = layerSchema.safeParse({ ...given, source: anySource });
  if (!read.success) {
    const [issue] = read.error.issues;
    throw invalid(issue!.message, ...issue!.path);
  }
  const { pages, placements } = read.data;
  if (JSON.stringify({ pages, placements }).length > LIMITS.changesLength)
    throw invalid("There is too much on this layer.");
  const keys = new Set(pages.map(({ key }) => key));
  if (pages.length === 0 || keys.size !== pages.length)
    throw invalid("A layer has one page at least, and each once.", "pages");
  const slots = new Set<string>();
  for (const [index, { kind, settings, page, size }] of placements.entries()) {
    const at = ["placements", index] as const;
    const definition = kindOf(kind);
    if (!definition) throw invalid("There is no such widget.", ...at, "kind");
    if (!definition.settings.safeParse(settings).success)
      throw invalid("The widget does not take these settings.", ...at, "settings");
    if (!definition.sizes.some(({ width, height }) => width === size.width && height === size.height))
      throw invalid("The widget does not take this size.", ...at, "size");
    if (!keys.has(page)) throw invalid("There is no such page on the layer.", ...at, "page");
    const slot = slotOf(kind, settings);
    if (slots.has(slot)) throw invalid("The same widget stands twice on the layer.", ...at);
    slots.add(slot);
  }
  return { pages, placements };
}

/** What its administrators call it. */
export function layerNameOf(raw: string): string {
  const name = raw.trim();
  if (name.length === 0 || name.length > 80)
    throw new UserError("INVALID", "A name has from 1 to 80 characters.", "name");
  return name;
}
