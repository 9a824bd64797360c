import type { KnownWidget } from "./manifest.ts";
import type { Samples } from "./sample.ts";

let manifests: ReadonlyMap<string, KnownWidget> = new Map();
let askSamples: () => Promise<Samples> = () => Promise.resolve(new Map());
let samples: Promise<Samples> | undefined;

/** The application finds the folders and gives them here, once. */
export const provideWidgets = (found: readonly KnownWidget[], ask: () => Promise<Samples>) => {
  manifests = new Map(found.map((manifest) => [manifest.kind, manifest]));
  askSamples = ask;
};

/** What widgets show of nobody, read once; none where it could not be read. */
export const readSamples = () => (samples ??= askSamples().catch(() => new Map()));

export const manifestOf = (kind: string) => manifests.get(kind);
export const allManifests = () => [...manifests.values()];
