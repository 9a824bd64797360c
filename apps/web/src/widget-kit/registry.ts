import type { KnownWidget } from "./manifest.ts";

let manifests: ReadonlyMap<string, KnownWidget> = new Map();

/** The application finds the folders and gives them here, once. */
export const provideWidgets = (found: readonly KnownWidget[]) => {
  manifests = new Map(found.map((manifest) => [manifest.kind, manifest]));
};

export const manifestOf = (kind: string) => manifests.get(kind);
export const allManifests = () => [...manifests.values()];
