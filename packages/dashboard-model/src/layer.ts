import type { Settings } from "./settings.ts";
import type { Size } from "./size.ts";

/** From the broadest to the closest; the user's changes come after them all. */
export const LAYER_TYPES = ["platform", "territory", "establishment", "class"] as const;
export type LayerType = (typeof LAYER_TYPES)[number];

export type LayerSource = { readonly type: LayerType; readonly id: string; readonly name: string };

export type PageKey = string;
/** A text, or one a locale: { fr: "Aujourd’hui", en: "Today" }. */
export type PageName = string | { readonly [locale: string]: string };

export type LayerPage = { readonly key: PageKey; readonly name: PageName };

export type LayerPlacement = {
  readonly kind: string;
  readonly settings: Settings;
  readonly page: PageKey;
  readonly size: Size;
  readonly canMove: boolean;
  readonly canRemove: boolean;
  readonly canConfigure: boolean;
};

/**
 * What somebody places for an audience. The audience was asked before: these are the layers of one viewer. They may come
 * in any order, but those of one source in one that does not change.
 */
export type Layer = {
  readonly source: LayerSource;
  readonly pages: readonly LayerPage[];
  readonly placements: readonly LayerPlacement[];
};

/** The name in a locale, else in French, else in any. */
export function pageNameIn(name: PageName, locale: string): string {
  if (typeof name === "string") return name;
  const names = new Map(Object.entries(name));
  return names.get(locale) ?? names.get("fr") ?? names.values().next().value ?? "";
}
