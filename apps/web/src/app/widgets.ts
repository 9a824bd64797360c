import { cache } from "../platform/apollo.ts";
import { widgetPolicies } from "../widget-kit/cache-policies.ts";
import type { KnownWidget } from "../widget-kit/manifest.ts";
import { provideWidgets } from "../widget-kit/registry.ts";

const found = import.meta.glob<KnownWidget>("../widgets/*/manifest.ts", {
  eager: true,
  import: "manifest",
});

/** Every widget, one a folder, listed nowhere. */
export const startWidgets = () => {
  const manifests = Object.values(found);
  provideWidgets(manifests, () => import("./samples.ts").then((module) => module.samples));
  // They came with this piece; one that cannot be had says so in its place.
  for (const { View } of manifests) View.prepare();
  cache.policies.addTypePolicies(widgetPolicies(manifests.map((manifest) => manifest.kind)));
};
